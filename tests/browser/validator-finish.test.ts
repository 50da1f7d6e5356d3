import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { AS_OF } from '../fixtures/as-of.ts'
import { fiveSlips } from '../fixtures/five-slips.ts'
import { siteInChromium } from '../fixtures/site-in-chromium.ts'
import { hasFocus, openPage, overflow, pressUntil } from './open-page.ts'
import type { Validator } from './validator-page.ts'

const site = siteInChromium()

/** What three people bring: a draft from a system, lines from a note, rows from a spreadsheet. */
const json = `{
  "registreringstype": "straksmatch",
  "stamdata": { "navn": "Ida Prøve", "adresse": "Prøvevej 1", "telefon": "12345678" },
  "samtaletype": "1. henvendelse",
  "kontaktfrom": "personligt",
  "registreringsoplysninger": { "samtaledato": "15.09.2008", "registreringsdato": "2008-09-15" },
  "sagstype": "Kontanthjaelpssag",
  "matchkategori": "4",
  "udslagsgivendeOmraader": ["helbred"],
  "bemaerkninger": "Ringede fra 670190-0000"
}`
const lines = fiveSlips.replace('Ingen ændringer', 'Søger skånejob')
const table = `Registreringstype\tSamtaletype\tSamtaledato\tRegistreringsdato\tSagstype\tStraksmatch
straksmatch\t1. henvendelse\t15-09-2008\t15-09-2008\tkontanthjælpssag\tja
straksmatch\tførste henvendelse\t15-09-2008\t15-09-2008\tkontanthjælp\tja
straksmatch\t1. henvendelse\t15-09-2008\t32-09-2008\tanden sag\tja`

const element = (page: Page): Locator => page.locator('modtagelse-validator')
const inElement = (page: Page, selector: string): Locator => element(page).locator(selector)
const heading = (page: Page): Locator => inElement(page, '[part~=summary] h2').first()
const isReady = async (page: Page): Promise<boolean> =>
  (await heading(page).innerText()).startsWith('Klar. Kopiér kladden')
/** What can be pressed to put the open finding right; the first is what a person would take. */
const acts = (page: Page): Locator =>
  inElement(page, '.is-open :is([part~=fix], [part~=choice], [part~=place])').first()

async function withPage(
  options: Parameters<typeof openPage>[2],
  act: (page: Page) => Promise<void>,
): Promise<void> {
  const opened = await openPage(site.browser, `${site.origin}/validator/`, {
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
  })
  const { page } = opened
  await element(page).evaluate((host, asOf) => {
    host.setAttribute('as-of', asOf)
  }, AS_OF)
  await act(page)
  expect(await overflow(page)).toBe(0)
  expect(opened.complaints).toEqual([])
  await opened.close()
}

const valueOf = (page: Page): Promise<string> =>
  element(page).evaluate((host) => (host as Validator).value)
const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText())
const reportIsOk = (page: Page): Promise<boolean | undefined> =>
  element(page).evaluate((host) => (host as Validator).report?.ok)

/** What is written where no answer can be guessed, and what the draft has in the end. */
const tasks: [name: string, text: string, written: string, expected: RegExp][] = [
  [
    'a draft from a system',
    json,
    '"Vil ringe igen"',
    /"kontaktform": "personligt"[^]*"matchkategori": 4,/,
  ],
  [
    'lines from a note',
    lines,
    '15-09-2008',
    /Kontaktform: personligt\n[^]*Sagstype: kontanthjælpssag\n/,
  ],
  [
    'rows from a spreadsheet',
    table,
    '15-09-2008',
    /\t1\. henvendelse\t15-09-2008\t15-09-2008\tkontanthjælpssag\tja\n/,
  ],
]

describe.each(tasks)('%s', (_name, text, written, expected) => {
  test('is finished and taken along by the keyboard alone', async () => {
    await withPage({ viewport: { width: 1366, height: 768 } }, async (page) => {
      await page.evaluate((copied) => navigator.clipboard.writeText(copied), text)
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      expect(await hasFocus(inElement(page, 'textarea').first())).toBe(true)
      await page.keyboard.press('ControlOrMeta+V')
      await inElement(page, '.is-open').waitFor()
      await page.keyboard.press('Control+Enter')
      for (let turns = 0; turns < 15 && !(await isReady(page)); turns += 1) {
        const before = await valueOf(page)
        await pressUntil(page, 'Tab', acts(page))
        await page.keyboard.press('Enter')
        if ((await valueOf(page)) !== before) continue
        // No guess here: the place is led to, and the person writes.
        await page.keyboard.press('Backspace')
        await page.keyboard.type(written)
        await page.keyboard.press('Control+Enter')
      }
      expect(await heading(page).innerText()).toContain('Klar. Kopiér kladden')
      expect(await reportIsOk(page)).toBe(true)
      await pressUntil(page, 'Tab', element(page).getByRole('button', { name: 'Kopiér kladden' }))
      await page.keyboard.press('Enter')
      await inElement(page, '.told').getByText('Kopieret').waitFor()
      expect(await copied(page)).toMatch(expected)
    })
  })

  test('is finished and taken along by touch, on a phone', async () => {
    const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }
    await withPage(phone, async (page) => {
      await page.evaluate((copied) => navigator.clipboard.writeText(copied), text)
      await element(page).getByRole('button', { name: 'Indsæt det, du har kopieret' }).tap()
      for (let turns = 0; turns < 15 && !(await isReady(page)); turns += 1) {
        const before = await valueOf(page)
        const act = acts(page)
        await act.tap()
        if ((await valueOf(page)) !== before) continue
        const cell = inElement(page, '[role=gridcell]:focus')
        if ((await cell.count()) > 0) {
          await cell.tap()
          await page.keyboard.press('ControlOrMeta+A')
        }
        await page.keyboard.type(written)
        await element(page).getByRole('button', { name: /^Tjek/ }).tap()
      }
      await inElement(page, '[part~=copy-ready]').tap()
      await expect.poll(() => copied(page)).toMatch(expected)
      expect(await reportIsOk(page)).toBe(true)
    })
  })
})

test('the draft begins high up on a phone', async () => {
  await withPage({ viewport: { width: 360, height: 740 }, hasTouch: true }, async (page) => {
    const top = async (): Promise<number> =>
      inElement(page, 'textarea')
        .first()
        .evaluate((box) => {
          const { top } = box.getBoundingClientRect()
          return top + parseFloat(getComputedStyle(box).paddingTop) + scrollY
        })
    expect(await top()).toBeLessThan(300)
    await inElement(page, 'textarea').first().fill('Straksmatch')
    await inElement(page, '.sheets').waitFor()
    expect(await top()).toBeLessThan(300)
  })
})
