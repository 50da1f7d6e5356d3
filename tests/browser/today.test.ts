import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ICAL from 'ical.js'
import type { BrowserContextOptions } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import { builtSite } from '../built/site.ts'
import { siteInChromium } from '../fixtures/site-in-chromium.ts'
import { hasFocus, openPage, overflow, type OpenPage } from './open-page.ts'
import { findBarriers } from './visit.ts'

const site = siteInChromium()
let open: OpenPage

afterEach(async () => {
  await open.close()
  expect(open.complaints).toEqual([])
})

const visit = async (path: string, options: BrowserContextOptions = {}): Promise<void> => {
  open = await openPage(site.browser, `${site.origin}${path}`, options)
}

const READY = '/i-dag/foerste-henvendelse-arbejdsmarkedsparat/'
const dates = (): Promise<string[]> =>
  open.page.locator('.deadlines-today li strong').allInnerTexts()

describe('a citizen at the desk', () => {
  test('is answered in two presses from the front page, in the first window', async () => {
    await visit('/', { viewport: { width: 1366, height: 768 } })
    await open.page.getByRole('link', { name: 'Hvad skal jeg registrere i dag?' }).first().click()
    await open.page.getByRole('link', { name: 'Arbejdsmarkedsparat', exact: true }).first().click()
    expect(new URL(open.page.url()).pathname).toBe(READY)
    const heading = open.page.getByRole('heading', { name: 'Straksmatch', exact: true })
    const owed = open.page.getByText('1. henvendelse', { exact: true })
    for (const seen of [heading, owed]) {
      const box = await seen.boundingBox()
      expect((box?.y ?? 768) + (box?.height ?? 0)).toBeLessThan(768)
    }
  })

  test('is answered without script, with how long there is in words', async () => {
    await visit('/i-dag/', { javaScriptEnabled: false })
    await open.page.getByRole('link', { name: 'Ikke arbejdsmarkedsparat' }).first().click()
    expect(await open.page.getByRole('heading', { level: 1 }).innerText()).toBe(
      'I dag: match 4 eller 5',
    )
    expect(await dates()).toEqual([
      'Inden 10 dage. 15 arbejdsdage fra 1. oktober 2008',
      'Inden tre måneder',
    ])
    expect(await open.page.locator('#udskriv').isVisible()).toBe(false)
  })
})

test('each registration leads to its form, empty and ready', async () => {
  await visit(READY)
  await open.page.getByRole('link', { name: 'Åbn formularen til Tilmelding' }).click()
  expect(new URL(open.page.url()).pathname).toBe('/validator/')
  await open.page.getByRole('button', { name: 'Formular', pressed: true }).waitFor()
  expect(await open.page.locator('modtagelse-validator').getAttribute('type')).toBe('tilmelding')
  await open.page.getByRole('radiogroup', { name: 'Ledighed' }).waitFor()
})

describe('the date of the first contact', () => {
  test('gives the deadlines their dates, and stands in the address alone', async () => {
    await visit(`${READY}?foerste-henvendelse=2008-10-01`)
    expect(await dates()).toEqual(['22. oktober 2008', '3. november 2008', '2. januar 2009'])
    expect(open.requests).toEqual([])
  })

  test('goes along to the other answers, and back', async () => {
    await visit(`${READY}?foerste-henvendelse=2008-10-01`)
    await open.page.getByRole('link', { name: 'Ikke arbejdsmarkedsparat i stedet' }).click()
    await open.page.locator('.deadlines-today').getByText('22. oktober 2008').waitFor()
    expect(await dates()).toEqual(['22. oktober 2008', '2. januar 2009'])
  })

  test('goes along by way of the questions, and of an answer without deadlines', async () => {
    await visit(`${READY}?foerste-henvendelse=2008-10-01`)
    const { page } = open
    await page.getByRole('link', { name: 'Ret svarene' }).click()
    const between = page.getByRole('list', { name: 'INDIMELLEM' })
    await between.getByRole('link', { name: 'Arbejdsmarkedsparat', exact: true }).click()
    await page.getByRole('link', { name: 'Ret svarene' }).click()
    await page.getByRole('link', { name: 'Arbejdsmarkedsparat', exact: true }).first().click()
    await page.locator('.deadlines-today').getByText('22. oktober 2008').waitFor()
    expect(await dates()).toEqual(['22. oktober 2008', '3. november 2008', '2. januar 2009'])
  })

  test('that cannot be counted from is met with a reason, and the words come back', async () => {
    await visit(`${READY}?foerste-henvendelse=2061-01-01`)
    expect(await open.page.locator('.problem').innerText()).toContain(
      'Vi kan kun tælle frister fra 2004 til 2060.',
    )
    expect((await dates())[1]).toBe('Inden én måned')
    expect(new URL(open.page.url()).search).toBe('')
  })

  test('can be taken along as a calendar with the deadlines of this answer', async () => {
    await visit(
      '/i-dag/foerste-henvendelse-ikke-arbejdsmarkedsparat/?foerste-henvendelse=2008-10-01',
    )
    const saved = open.page.waitForEvent('download')
    await open.page.getByRole('button', { name: 'Læg fristerne i kalenderen' }).click()
    const calendar = new ICAL.Component(
      ICAL.parse(readFileSync(await (await saved).path(), 'utf8')) as string,
    )
    expect(
      calendar
        .getAllSubcomponents('vevent')
        .map((event) => String(event.getFirstPropertyValue('dtstart'))),
    ).toEqual(['2008-10-22', '2009-01-02'])
  })
})

test.each([360, 768, 1280, 1600])('nothing stands outside a window of %i px', async (width) => {
  for (const path of ['/i-dag/', READY, '/minimumskrav/tilmelding/', '/']) {
    await visit(path, { viewport: { width, height: 800 } })
    expect(await overflow(open.page), path).toBe(0)
    await open.close()
  }
  await visit('/i-dag/')
})

test('has no barriers, light or dark', async () => {
  for (const path of [`${READY}?foerste-henvendelse=2008-10-01`, '/', '/minimumskrav/cv/']) {
    await visit(path)
    expect(await findBarriers(open.page), path).toEqual({ light: [], dark: [] })
    await open.close()
  }
  await visit('/i-dag/')
  expect(await findBarriers(open.page)).toEqual({ light: [], dark: [] })
})

test('on paper the drawing of the course lies across', async () => {
  await visit('/minimumskrav/', { viewport: { width: 720, height: 1000 } })
  const drawing = open.page.locator('.course-over-time')
  expect(await drawing.locator('.over-time-wide').isVisible()).toBe(false)
  await open.page.emulateMedia({ media: 'print' })
  expect(await drawing.locator('.over-time-wide').isVisible()).toBe(true)
  expect(await drawing.locator('.over-time-column').isVisible()).toBe(false)
})

test('on a phone the drawing of a step is moved sideways, and the page is not', async () => {
  await visit('/minimumskrav/tilmelding/', { viewport: { width: 360, height: 740 } })
  const frame = open.page.getByRole('group', { name: 'Tegning af forløbet' })
  expect(await frame.evaluate((node) => node.scrollWidth > node.clientWidth)).toBe(true)
  expect(await overflow(open.page)).toBe(0)
  await frame.focus()
  await open.page.keyboard.press('ArrowRight')
  expect(await hasFocus(frame)).toBe(true)
})

test('the table of a step can be cut down to what is owed, without script', async () => {
  await visit('/minimumskrav/foerste-henvendelse/', { javaScriptEnabled: false })
  const optional = open.page.locator('#bemaerkninger')
  const owed = open.page.locator('#sagstype')
  expect(await optional.isVisible()).toBe(true)
  await open.page.getByLabel('Vis kun det, du skal udfylde').first().check()
  expect(await optional.isVisible()).toBe(false)
  expect(await owed.isVisible()).toBe(true)
})

const answers = readdirSync(join(builtSite, 'i-dag'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

test.each(answers)('%s is printed on one page, with dates too', async (answer) => {
  await visit(`/i-dag/${answer}/?foerste-henvendelse=2008-10-01`)
  const printed = await open.page.pdf({ format: 'A4', preferCSSPageSize: true })
  expect(printed.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
})
