import type { BrowserContextOptions, Locator } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import { exampleCases } from '../../src/components/case/examples.ts'
import { longDate, todayInDenmark } from '../../src/api'
import { siteInChromium } from '../fixtures/site-in-chromium.ts'
import { hasFocus, openPage, overflow, pressUntil, type OpenPage } from './open-page.ts'
import { findBarriers } from './visit.ts'

const [onItsWay, withErrors, endedEarly] = exampleCases

const site = siteInChromium()
let open: OpenPage

afterEach(async () => {
  await open.close()
  expect(open.complaints).toEqual([])
})

const visit = async (options: BrowserContextOptions = {}): Promise<void> => {
  open = await openPage(site.browser, `${site.origin}/forloeb/`, {
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
  })
}

const box = (): Locator => open.page.getByLabel('Registreringer i sagen')
const asOf = (): Locator => open.page.getByLabel('Set fra datoen')
const answer = (): Locator => open.page.locator('#sag-svar')
const summary = (): Locator => answer().locator('[part~=summary]')
const stations = (): Locator => answer().locator('.station')
const codes = (): Promise<string[]> => answer().locator('[part=code]').allTextContents()
const button = (name: string): Locator => open.page.getByRole('button', { name })
const steps = (name: string): Promise<string> =>
  answer().locator('.next-steps section', { hasText: name }).innerText()

/** Pastes with the keyboard, over all that stands in the box. */
async function paste(text: string): Promise<void> {
  await open.page.evaluate((copied) => navigator.clipboard.writeText(copied), text)
  await box().focus()
  await open.page.keyboard.press('ControlOrMeta+A')
  await open.page.keyboard.press('ControlOrMeta+V')
}

const summarySays = (text: string): Promise<void> => summary().getByText(text).first().waitFor()

/** The state of each station in words, in order. */
const states = (): Promise<string[]> => answer().locator('.station-state').allInnerTexts()

describe('a case', () => {
  test('on its way shows what was done, what comes next and what can wait', async () => {
    await visit()
    await button(onItsWay!.name).click()
    await summarySays('Ingen fejl fundet')
    expect(await hasFocus(summary())).toBe(true)
    expect(await states()).toEqual(['Gjort', 'Gjort', 'Gjort', 'Venter', 'Venter'])
    expect(await stations().nth(2).innerText()).toContain('onsdag 24. september 2008')
    expect(await stations().nth(3).innerText()).toContain('senest onsdag 15. oktober 2008')
    expect(await steps('Skal være på plads nu')).toContain('Ingen frister er overskredet')
    expect(await steps('Næste skridt')).toContain('Godkendelse af CV, senest onsdag 15. oktober')
    expect(await steps('Kan vente')).toContain('Første jobsamtale, senest mandag 15. december')
    expect(await steps('Kan vente')).toContain('Det præcise match')
    const told = await summary().innerText()
    expect(told).toContain('Ikke tjekket: om oplysningerne er sande, og om vurderingen er rigtig.')
    expect(told).toContain('mod datoen 29. september 2008')
    expect(await codes()).toEqual([])
  })

  test('with errors shows what is late, and each finding with its place, kilde and rule', async () => {
    await visit()
    await button(withErrors!.name).click()
    await summarySays('2 fejl og 1 advarsel')
    expect(await states()).toEqual([
      'Gjort',
      'Mangler',
      'Gjort for sent',
      'Fristen er overskredet',
      'Venter',
    ])
    expect((await codes()).sort()).toEqual([
      'forloeb-cv-for-sent',
      'forloeb-tilmelding-mangler',
      'forloeb-ydelse-for-sent',
    ])
    expect(await steps('Skal være på plads nu')).toContain('Tilmelding mangler.')
    const card = answer().locator('[part~=finding]', { hasText: 'forloeb-ydelse-for-sent' })
    const why = card.locator('[part=why]')
    expect(await why.innerText()).toContain('Kilde 3.3.1')
    expect(await why.getAttribute('href')).toBe('/regler/forloeb-ydelse-for-sent/')
    await card.locator('[part=place]').click()
    const selected = await box().evaluate((node) => {
      const { value, selectionStart, selectionEnd } = node as HTMLTextAreaElement
      return value.slice(selectionStart, selectionEnd)
    })
    expect(selected).toBe('"2008-10-27"')
    expect(await hasFocus(box())).toBe(true)
  })

  test('that ended early owes nothing more', async () => {
    await visit()
    await button(endedEarly!.name).click()
    await summarySays('Ingen fejl fundet')
    expect(await states()).toEqual(['Gjort', 'Gjort', 'Bortfaldet', 'Bortfaldet', 'Bortfaldet'])
    expect(await steps('Skal ikke længere ske')).toContain('Første jobsamtale')
    expect(await steps('Næste skridt')).toContain('Der er ingen flere frister')
  })

  test('marks the day it is seen from, between what is past and what is to come', async () => {
    await visit()
    await button(onItsWay!.name).click()
    await summarySays('Ingen fejl fundet')
    expect(await answer().locator('.day-label').textContent()).toBe('29. september 2008')
    const left = (locator: Locator) => locator.evaluate((node) => node.getBoundingClientRect().left)
    const mark = await left(answer().locator('.day-across .day'))
    expect(mark).toBeGreaterThan(await left(stations().nth(2)))
    expect(mark).toBeLessThan(await left(stations().nth(3)))
  })

  test('seen from another day is another case', async () => {
    await visit()
    await button(onItsWay!.name).click()
    await summarySays('Ingen fejl fundet')
    await asOf().fill('2009-01-01')
    await summarySays('1 fejl')
    expect(await states()).toContain('Fristen er overskredet')
    await asOf().fill('')
    await box().focus()
    expect(await open.page.locator('.problem').innerText()).toContain('Vælg eller skriv en dato.')
  })
})

describe('a pasted text', () => {
  test('is answered at once, and leaves no trace outside the page', async () => {
    await visit()
    await paste(withErrors!.text)
    await summarySays('fejl')
    expect(await hasFocus(summary())).toBe(true)
    await button('Vis registrering').first().click()
    expect(open.requests).toEqual([])
    expect(
      await open.page.evaluate(() => [location.search, location.hash, document.cookie]),
    ).toEqual(['', '', ''])
    expect(await open.page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([
      0, 0,
    ])
  })

  test('is seen from today unless another day is chosen', async () => {
    await visit()
    expect(await asOf().inputValue()).toBe(todayInDenmark())
    await paste(onItsWay!.text)
    await summarySays(`mod datoen ${longDate(todayInDenmark())}`)
  })

  test('that is not understood is met with what was tried and an example of each way', async () => {
    await visit()
    await paste('Borgeren kom i dag og søger hjælp.')
    await summarySays('Kladden kunne ikke tjekkes')
    const told = await answer().innerText()
    expect(told).toContain('Vi har prøvet at læse teksten som JSON')
    expect(await answer().locator('pre').count()).toBe(3)
    expect(await codes()).not.toEqual([])
  })

  test('without a first contact says why nothing can be drawn', async () => {
    await visit()
    await paste('{"registreringstype":"cv-godkendelse","godkendtdato":"2008-10-10"}')
    await summarySays('1 fejl')
    expect(await answer().innerText()).toContain('Forløbet kan ikke tegnes')
    expect(await codes()).toEqual(['forloeb-uden-foerste-henvendelse'])
    expect(await stations().count()).toBe(0)
  })
})

test('an empty box says that nothing was checked, and offers examples', async () => {
  await visit()
  expect(await open.page.getByRole('heading', { name: 'Intet er tjekket endnu' }).isVisible()).toBe(
    true,
  )
  expect(await answer().isVisible()).toBe(false)
  await button(withErrors!.name).click()
  await summarySays('fejl')
  await button('Ryd').click()
  expect(await answer().isVisible()).toBe(false)
  expect(await hasFocus(box())).toBe(true)
  expect(await box().inputValue()).toBe('')
  expect(await asOf().inputValue()).toBe(todayInDenmark())
  expect(await button(onItsWay!.name).isVisible()).toBe(true)
})

test('the keyboard alone goes from the box to a finding and back', async () => {
  await visit()
  const { page } = open
  await pressUntil(page, 'Tab', box())
  await page.keyboard.insertText(withErrors!.text)
  await page.keyboard.press('Control+Enter')
  await summarySays('fejl')
  expect(await hasFocus(summary())).toBe(true)
  await pressUntil(page, 'Tab', answer().getByRole('link', { name: 'Ydelsesafgørelse' }))
  await pressUntil(page, 'Tab', answer().locator('[part=place]').first())
  await page.keyboard.press('Enter')
  expect(await hasFocus(box())).toBe(true)
  await pressUntil(page, 'Tab', button('Skriv datoen selv'))
  await page.keyboard.press('Enter')
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('10.10.2008')
  await summarySays('mod datoen 10. oktober 2008')
  expect(await hasFocus(asOf())).toBe(true)
})

test('typing is answered politely when it stops', async () => {
  await visit()
  await box().focus()
  await open.page.keyboard.insertText(onItsWay!.text)
  await summarySays('Læst som straksmatch')
  expect(await hasFocus(box())).toBe(true)
  expect(await open.page.locator('#sag-besked').innerText()).not.toBe('')
})

test('without a script the page says why, and where to go', async () => {
  await visit({ javaScriptEnabled: false })
  expect(await open.page.locator('main').innerText()).toContain('Tjekket kræver JavaScript')
  expect(await box().isVisible()).toBe(false)
})

test('in print the course and the findings stay, the box goes', async () => {
  await visit()
  await button(withErrors!.name).click()
  await summarySays('fejl')
  await open.page.emulateMedia({ media: 'print' })
  expect(await stations().nth(4).isVisible()).toBe(true)
  expect(await answer().locator('[part~=finding]').first().isVisible()).toBe(true)
  expect(await box().isVisible()).toBe(false)
  expect((await open.page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000)
})

describe('barriers of WCAG 2.2 AA', () => {
  const cases: [name: string, text: string][] = [
    ['nothing', ''],
    ['a case with errors', withErrors!.text],
    ['a case in order', onItsWay!.text],
    ['a text that is not understood', 'Hej.'],
  ]
  test.each(cases)('there are none with %s, wide and narrow', async (_name, text) => {
    await visit()
    await asOf().fill('2008-10-10')
    if (text !== '') {
      await paste(text)
      await summary().waitFor()
    }
    for (const width of [1280, 320]) {
      await open.page.setViewportSize({ width, height: 740 })
      expect(await findBarriers(open.page)).toEqual({ light: [], dark: [] })
      expect(await overflow(open.page)).toBe(0)
    }
  })
})
