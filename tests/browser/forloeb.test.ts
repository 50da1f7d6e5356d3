import type { BrowserContextOptions, Locator } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import { examples, moreCases } from '../../src/components/validator/gallery/examples.ts'
import { siteInChromium } from '../fixtures/site-in-chromium.ts'
import { hasFocus, openPage, overflow, type OpenPage } from './open-page.ts'
import { findBarriers } from './visit.ts'

const withErrors = examples.find(({ isCase }) => isCase)!
const [onItsWay] = moreCases

const site = siteInChromium()
let open: OpenPage

afterEach(async () => {
  await open.close()
  expect(open.complaints).toEqual([])
})

const visit = async (address = '', options: BrowserContextOptions = {}): Promise<void> => {
  open = await openPage(site.browser, `${site.origin}/forloeb/${address}`, {
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
  })
}

const element = (): Locator => open.page.locator('modtagelse-validator')
const box = (): Locator => element().locator('textarea').first()
const asOf = (): Locator => element().getByLabel('Mål mod')
const summary = (): Locator => element().locator('[part~=summary]')
const stations = (): Locator => element().locator('.strip .station')
const example = (name: string): Locator => element().getByRole('link', { name })
const steps = (): Locator => element().locator('[part=next-steps]')
const summarySays = (text: string): Promise<void> => summary().getByText(text).first().waitFor()
const states = (): Promise<string[]> => element().locator('.station-state').allInnerTexts()

describe('a case', () => {
  test('on its way shows what was done, what comes next and what can wait', async () => {
    await visit()
    await example(onItsWay!.name).click()
    await summarySays('Klar. Kopiér kladden')
    expect(await hasFocus(summary())).toBe(true)
    expect(await states()).toEqual(['Gjort', 'Gjort', 'Gjort', 'Venter', 'Venter'])
    expect(await stations().nth(2).innerText()).toContain('onsdag 24. september 2008')
    const told = await steps().innerText()
    expect(told).not.toContain('Skal være på plads nu')
    expect(told).toMatch(/Næste skridt\s+Godkendelse af CV, senest 15\. oktober 2008/)
    expect(told).toMatch(/Kan vente\s+Første jobsamtale, senest 15\. december 2008/)
  })

  test('with errors shows what is late, with its fixes and its places', async () => {
    await visit()
    await example(withErrors.name).click()
    await summarySays('2 fejl og 1 advarsel')
    expect(await states()).toEqual([
      'Gjort',
      'Mangler',
      'Gjort for sent',
      'Fristen er overskredet',
      'Venter',
    ])
    expect(await steps().innerText()).toMatch(/Skal være på plads nu\s+Tilmelding mangler\./)
    const late = element().locator('[part~=finding]', { hasText: 'forloeb-ydelse-for-sent' })
    await late.getByRole('button').first().click()
    await late.locator('[part=place]').click()
    const selected = await box().evaluate((node: HTMLTextAreaElement) =>
      node.value.slice(node.selectionStart, node.selectionEnd),
    )
    expect(selected).toBe('27. oktober 2008')
    expect(await hasFocus(box())).toBe(true)
  })

  test('seen from another day is another case, and the day stands in the address', async () => {
    await visit()
    await example(onItsWay!.name).click()
    await summarySays('Klar. Kopiér kladden')
    expect(await asOf().inputValue()).toBe('2008-09-29')
    await asOf().fill('2009-01-01')
    await summarySays('1 fejl')
    expect(await states()).toContain('Fristen er overskredet')
    expect(await open.page.evaluate(() => location.search)).toBe('?dato=2009-01-01')
    expect(await element().locator('.day-label').textContent()).toBe('1. januar 2009')
  })

  test('is one case, whatever its references; apart they are checked one by one', async () => {
    await visit('?dato=2008-11-10')
    await box().fill(withErrors.text)
    await summarySays('2 fejl og 1 advarsel')
    await element().getByLabel('Én sag').uncheck()
    await summarySays('Klar. Kopiér kladden')
    expect(await stations().count()).toBe(0)
  })
})

test('the day in the address is that of the check', async () => {
  await visit('?dato=2008-11-10')
  await box().fill(withErrors.text)
  await summarySays('2 fejl og 1 advarsel')
  expect(await asOf().inputValue()).toBe('2008-11-10')
})

test('what is written leaves no trace: nothing in the address but the day, nothing stored', async () => {
  await visit('?dato=2008-11-10')
  await box().fill(withErrors.text)
  await summarySays('fejl')
  expect(open.requests).toEqual([])
  expect(
    await open.page.evaluate(() => [
      location.search,
      location.hash,
      document.cookie,
      localStorage.length,
      sessionStorage.length,
    ]),
  ).toEqual(['?dato=2008-11-10', '', '', 0, 0])
})

test('without a script the page says why, and where to go', async () => {
  await visit('', { javaScriptEnabled: false })
  expect(await open.page.locator('main').innerText()).toContain('Tjekket kræver JavaScript')
})

test('in print the course and the findings stay, the box goes', async () => {
  await visit()
  await example(withErrors.name).click()
  await summarySays('fejl')
  await open.page.emulateMedia({ media: 'print' })
  expect(await stations().nth(4).isVisible()).toBe(true)
  expect(await element().locator('[part~=finding]').first().isVisible()).toBe(true)
  expect(await box().isVisible()).toBe(false)
})

describe('barriers of WCAG 2.2 AA', () => {
  const cases: [name: string, text: string][] = [
    ['nothing', ''],
    ['a case with errors', withErrors.text],
    ['a case in order', onItsWay!.text],
  ]
  test.each(cases)('there are none with %s, wide and narrow', async (_name, text) => {
    await visit('?dato=2008-09-29')
    if (text !== '') {
      await box().fill(text)
      await summary().waitFor()
    }
    for (const width of [1280, 320]) {
      await open.page.setViewportSize({ width, height: 740 })
      // What lies half below the bar of the desk is brought up before it is pressed.
      await element()
        .locator('[part=settings]')
        .evaluate((settings) => settings.scrollIntoView({ block: 'center' }))
      expect(await findBarriers(open.page)).toEqual({ light: [], dark: [] })
      expect(await overflow(open.page)).toBe(0)
    }
  })
})
