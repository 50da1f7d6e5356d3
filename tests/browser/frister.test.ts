import { readFileSync } from 'node:fs'
import ICAL from 'ical.js'
import type { BrowserContextOptions, Locator } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import { todayInDenmark } from '../../src/api'
import { siteInChromium } from '../fixtures/site-in-chromium.ts'
import { hasFocus, openPage, overflow, pressUntil, type OpenPage } from './open-page.ts'
import { findBarriers } from './visit.ts'

const site = siteInChromium()
let open: OpenPage

afterEach(async () => {
  await open.close()
  expect(open.complaints).toEqual([])
})

const visit = async (query = '', options: BrowserContextOptions = {}): Promise<void> => {
  open = await openPage(site.browser, `${site.origin}/frister/${query}`, options)
}

const field = (): Locator => open.page.getByLabel('Dato for borgerens første henvendelse')
const results = (): Locator => open.page.locator('#frister')
const heading = (): Locator => results().getByRole('heading', { level: 2 })
const dues = (): Promise<string[]> => results().locator('.due strong').allInnerTexts()
const problem = (): Locator => open.page.locator('.problem')
const search = (): string => new URL(open.page.url()).search
const button = (name: string): Locator => open.page.getByRole('button', { name })

const october = ['onsdag 22. oktober 2008', 'mandag 3. november 2008', 'fredag 2. januar 2009']
const september = [
  'torsdag 25. september 2008',
  'onsdag 15. oktober 2008',
  'mandag 15. december 2008',
]

describe('the date in the address', () => {
  test('is shown at once, with nothing asked for on the way', async () => {
    await visit('?foerste-henvendelse=2008-10-01')
    expect(await heading().innerText()).toBe('Frister efter onsdag 1. oktober 2008')
    expect(await dues()).toEqual(october)
    expect(await field().inputValue()).toBe('2008-10-01')
    expect(search()).toBe('?foerste-henvendelse=2008-10-01')
    expect(await results().innerText()).toContain('Ydelseskontoret har 15 arbejdsdage.')
  })

  test('before the change has ten days', async () => {
    await visit('?foerste-henvendelse=2008-09-15')
    expect(await dues()).toEqual(september)
    expect(await results().innerText()).toContain('Ydelseskontoret har 10 dage.')
  })

  test('may be written as Danes write it, and nothing else stays there', async () => {
    await visit(`?x=1&foerste-henvendelse=${encodeURIComponent('1. oktober 2008')}`)
    expect(await dues()).toEqual(october)
    expect(search()).toBe('?foerste-henvendelse=2008-10-01')
  })

  test.each([
    ['i morgen', 'Datoen kan ikke læses.'],
    ['2008-02-30', 'Den 30. februar 2008 findes ikke.'],
    ['2061-01-01', 'Vi kan kun tælle frister fra 2004 til 2060.'],
  ])('that is no good, %s, is met with a reason', async (written, reason) => {
    await visit(`?foerste-henvendelse=${encodeURIComponent(written)}`)
    expect(await problem().innerText()).toContain(reason)
    expect(await field().getAttribute('aria-invalid')).toBe('true')
    expect(await results().innerText()).toBe('')
    expect(search()).toBe('')
  })
})

describe('a chosen date', () => {
  test('is answered without moving focus, and written into the address without a step back', async () => {
    await visit()
    const steps = await open.page.evaluate(() => history.length)
    await field().focus()
    await field().fill('2008-10-01')
    await heading().waitFor()
    expect(await hasFocus(field())).toBe(true)
    expect(await dues()).toEqual(october)
    await field().fill('2008-09-15')
    expect(await dues()).toEqual(september)
    expect(search()).toBe('?foerste-henvendelse=2008-09-15')
    expect(await open.page.evaluate(() => history.length)).toBe(steps)
    expect(await open.page.getByRole('status').innerText()).toContain('mandag 15. september 2008')
    // A browser may fetch the icon of a tab anew when its address changes.
    expect(open.requests.filter((address) => !address.endsWith('/favicon.svg'))).toEqual([])
  })

  test('half typed is no fault until the field is left', async () => {
    await visit()
    await field().focus()
    await open.page.keyboard.type('10')
    expect(await problem().isVisible()).toBe(false)
    await field().blur()
    expect(await problem().innerText()).toContain('Datoen er ikke hel')
    await field().fill('2008-10-01')
    expect(await problem().isVisible()).toBe(false)
  })

  test('outside the years is told when it is asked for, and focus stays at the field', async () => {
    await visit()
    await field().fill('2003-12-31')
    await button('Vis fristerne').click()
    expect(await problem().innerText()).toContain('fra 2004 til 2060')
    expect(await hasFocus(field())).toBe(true)
    expect(await results().innerText()).toBe('')
  })

  test('can be pasted as text into the calendar field', async () => {
    await visit('', { permissions: ['clipboard-read', 'clipboard-write'] })
    await open.page.evaluate(() => navigator.clipboard.writeText('1. oktober 2008'))
    await field().focus()
    await open.page.keyboard.press('ControlOrMeta+V')
    await heading().waitFor()
    expect(await dues()).toEqual(october)
  })
})

test('the keyboard alone writes a date, reads the answer and saves it', async () => {
  await visit()
  const { page } = open
  await pressUntil(page, 'Tab', field())
  await pressUntil(page, 'Tab', button('Skriv datoen selv'))
  await page.keyboard.press('Enter')
  expect(await hasFocus(field())).toBe(true)
  await page.keyboard.type('1/10 2008')
  await page.keyboard.press('Enter')
  expect(await hasFocus(heading())).toBe(true)
  expect(await dues()).toEqual(october)
  await pressUntil(page, 'Tab', results().getByRole('link', { name: 'Fortolkning F4' }))
  await pressUntil(page, 'Tab', button('Gem i din kalender'))
  const saved = page.waitForEvent('download')
  await page.keyboard.press('Enter')
  expect((await saved).suggestedFilename()).toBe('frister-2008-10-01.ics')
  await pressUntil(page, 'Shift+Tab', button('Vælg i kalender'))
  await page.keyboard.press('Space')
  expect(await field().inputValue()).toBe('2008-10-01')
})

test('each deadline tells how it was counted, and on what it rests', async () => {
  await visit('?foerste-henvendelse=2008-12-15')
  const [decision, approval, interview] = await results().locator('.deadlines > li').allInnerTexts()
  expect(decision).toContain('15 arbejdsdage efter 15. december 2008')
  expect(decision).toContain('onsdag 24. december 2008 (juleaftensdag)')
  expect(decision).toContain('torsdag 1. januar 2009 (nytårsdag)')
  expect(decision).toContain('lørdag 3. januar 2009')
  expect(approval).not.toContain('Ikke talt med')
  expect(interview).toMatch(/Flyttet forbi:\s+søndag 15\. marts 2009/)
  for (const link of await results().getByRole('link').all()) {
    const address = new URL((await link.getAttribute('href')) ?? '', site.origin)
    expect((await open.page.request.get(address.href)).ok(), address.href).toBe(true)
  }
})

test('the calendar file has one event a deadline, on its day', async () => {
  await visit('?foerste-henvendelse=2008-10-01')
  const saved = open.page.waitForEvent('download')
  await button('Gem i din kalender').click()
  const calendar = new ICAL.Component(
    ICAL.parse(readFileSync(await (await saved).path(), 'utf8')) as unknown[],
  )
  const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
  expect(events.map(({ startDate }) => startDate.toString())).toEqual([
    '2008-10-22',
    '2008-11-03',
    '2009-01-02',
  ])
  expect(events.every(({ startDate }) => startDate.isDate)).toBe(true)
})

describe('the course', () => {
  test('is a list of five stations with a picture that is not read aloud', async () => {
    await visit('?foerste-henvendelse=2008-10-01')
    const stations = results()
      .getByRole('list', { name: /^Forløbet efter/ })
      .getByRole('listitem')
    expect(await stations.count()).toBe(5)
    expect(await stations.nth(2).innerText()).toContain('senest onsdag 22. oktober 2008')
    expect(await results().locator('svg.track').count()).toBe(5)
    expect(await results().locator('svg.track:not([aria-hidden=true])').count()).toBe(0)
    expect(await results().locator('.day').count()).toBe(0)
  })

  test('marks today when it is on the way', async () => {
    await visit(`?foerste-henvendelse=${todayInDenmark()}`)
    expect(await results().locator('.day-label').textContent()).toBe('I dag')
  })

  test('runs across where there is room, and down where there is not', async () => {
    await visit('?foerste-henvendelse=2008-10-01')
    const tops = () =>
      results()
        .locator('.station-name')
        .evaluateAll((names) => new Set(names.map((name) => name.getBoundingClientRect().top)).size)
    expect(await tops()).toBe(1)
    await open.page.setViewportSize({ width: 360, height: 740 })
    expect(await tops()).toBe(5)
  })
})

test('without a script the page explains the deadlines and shows them worked out', async () => {
  await visit('', { javaScriptEnabled: false })
  const text = await open.page.locator('main').innerText()
  expect(text).toContain('Beregneren kræver JavaScript')
  expect(await field().isVisible()).toBe(false)
  const row = (start: string) => open.page.getByRole('row', { name: start }).innerText()
  for (const due of october) expect(await row('onsdag 1. oktober 2008')).toContain(due)
  for (const due of september) expect(await row('mandag 15. september 2008')).toContain(due)
  expect(text).toContain('10 dage (15 arbejdsdage fra 1. oktober 2008)')
})

test('in print the deadlines and the course stay, the field and the buttons go', async () => {
  await visit('?foerste-henvendelse=2008-10-01')
  const { page } = open
  await page.emulateMedia({ media: 'print' })
  expect(await dues()).toEqual(october)
  expect(await results().locator('.due strong').first().isVisible()).toBe(true)
  expect(await results().locator('.station').nth(4).isVisible()).toBe(true)
  expect(await field().isVisible()).toBe(false)
  expect(await button('Udskriv').isVisible()).toBe(false)
  expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000)
})

describe('barriers of WCAG 2.2 AA', () => {
  test.each([
    ['nothing chosen', ''],
    ['deadlines', '?foerste-henvendelse=2008-12-15'],
    ['today on the line', `?foerste-henvendelse=${todayInDenmark()}`],
    ['a problem', '?foerste-henvendelse=2008-02-30'],
  ])('there are none with %s, wide and narrow', async (_name, query) => {
    await visit(query)
    for (const width of [1280, 320]) {
      await open.page.setViewportSize({ width, height: 740 })
      expect(await findBarriers(open.page)).toEqual({ light: [], dark: [] })
      expect(await overflow(open.page)).toBe(0)
    }
  })
})
