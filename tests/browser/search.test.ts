import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { siteInChromium } from '../fixtures/site-in-chromium.ts'
import { findBarriers } from './visit.ts'
import { openWindow, type Window } from './window.ts'

const site = siteInChromium()
let opened: Window
let page: Page
/** What the content security policy stopped, and what the console says of trouble. */
let complaints: string[]

beforeEach(async () => {
  opened = await openWindow(site.browser)
  ;({ page } = opened)
  complaints = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
})

afterEach(async () => {
  await opened.close()
  expect(complaints).toEqual([])
})

const open = (query?: string) =>
  page.goto(`${site.origin}/soeg/${query === undefined ? '' : `?q=${encodeURIComponent(query)}`}`)

/** Waits until the number of results of this query has been told. */
const resultsTold = (query: string): Promise<void> =>
  page.getByRole('status').getByText(`"${query}"`).waitFor()

/** The results by what they are, each as its address. */
const results = (): Promise<Record<string, string[]>> =>
  page.locator('#resultater li').evaluateAll((items) => {
    const found: Record<string, string[]> = {}
    for (const item of items) {
      const kind = (item as HTMLElement).dataset['kind'] ?? ''
      ;(found[kind] ??= []).push(item.querySelector('a')?.getAttribute('href') ?? '')
    }
    return found
  })

describe('a query finds', () => {
  const cases: { query: string; group: string; found: string; why: string }[] = [
    {
      query: 'straksmatch',
      group: 'Spørgsmål',
      found: '/spoergsmaal/formaalet-med-straksmatch/',
      why: 'the question about it',
    },
    { query: 'straksmatch', group: 'Skemaer', found: '/skemaer/straksmatch/', why: 'its schema' },
    { query: 'straksmatch', group: 'Ord', found: '/ordliste/#straksmatch', why: 'the term' },
    {
      query: 'sagsbehandler',
      group: 'Spørgsmål',
      found: '/spoergsmaal/skifte-medarbejderprofil/',
      why: 'a page that says medarbejder',
    },
    {
      query: 'match',
      group: 'Trin',
      found: '/minimumskrav/foerste-henvendelse/',
      why: 'straksmatch, of which it is a part',
    },
    { query: 'KMD', group: 'Trin', found: '/minimumskrav/tilmelding/', why: 'a system' },
    { query: 'AMS', group: 'Ord', found: '/ordliste/#ams', why: 'an old name' },
    { query: 'STAR', group: 'Ord', found: '/ordliste/#ams', why: 'the new name of the old' },
    {
      query: 'lønseddel',
      group: 'Spørgsmål',
      found: '/spoergsmaal/informere-om-krav/',
      why: 'another ending',
    },
    {
      query: 'loensedler',
      group: 'Spørgsmål',
      found: '/spoergsmaal/informere-om-krav/',
      why: 'oe for ø',
    },
    {
      query: 'opmærksomhedsområde',
      group: 'Skemaer',
      found: '/skemaer/straksmatch/',
      why: 'ae and aa for æ and å',
    },
    {
      query: 'udslagsgivende-mangler',
      group: 'Regler',
      found: '/regler/udslagsgivende-mangler/',
      why: 'a code',
    },
    {
      query: 'hvornår skal cv godkendes?',
      group: 'Trin',
      found: '/minimumskrav/cv/',
      why: 'a whole question',
    },
    { query: 'TASS', group: 'Ord', found: '/ordliste/#tass', why: 'an abbreviation' },
    {
      query: 'tlf',
      group: 'Trin',
      found: '/minimumskrav/foerste-henvendelse/',
      why: 'what people call a field',
    },
    { query: 'akasse', group: 'Ord', found: '/ordliste/#a-kasse', why: 'without its hyphen' },
    { query: 'CVet', group: 'Trin', found: '/minimumskrav/cv/', why: 'without its apostrophe' },
  ]

  test.each(cases)('$query: $why', async ({ query, group, found }) => {
    await open(query)
    await resultsTold(query)
    await page.getByRole('button', { name: /^Vis \d+ til$/ }).evaluateAll((buttons) => {
      for (const button of buttons) (button as HTMLButtonElement).click()
    })
    expect((await results())[group]).toContain(found)
  })

  test.each(['ophaevelse', 'åbningstid', 'qqqq'])(
    '%s: nothing, and says what to do then',
    async (query) => {
      await open(query)
      await page.getByRole('status').getByText(`Ingen resultater for "${query}".`).waitFor()
      expect(await results()).toEqual({})
      expect(await page.getByText('Det kan du prøve:').isVisible()).toBe(true)
      expect(await page.getByRole('heading', { name: 'Alle sider' }).isVisible()).toBe(true)
    },
  )
})

test('a short word is not taken for one that begins like it', async () => {
  await open('børn')
  await resultsTold('børn')
  // The pages that have it among their words, and none for "bør".
  expect(await results()).toEqual({ Trin: ['/minimumskrav/lejlighedsvise-registreringer/'] })
})

describe('the page of search', () => {
  test('is used by keyboard from any page: type, Enter, Tab to the first result', async () => {
    await page.goto(`${site.origin}/minimumskrav/cv/`)
    await page.getByRole('searchbox').focus()
    await page.keyboard.type('TASS')
    await page.keyboard.press('Enter')
    await resultsTold('TASS')
    expect(new URL(page.url()).pathname).toBe('/soeg/')
    expect(new URL(page.url()).searchParams.get('q')).toBe('TASS')
    await page.getByRole('searchbox').focus()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    const first = await page.locator('#resultater a').first().getAttribute('href')
    await page.keyboard.press('Enter')
    await page.waitForURL(`${site.origin}${first}`)
  })

  test('follows what is typed, in the address too, and keeps the focus where it is', async () => {
    await open()
    await page.getByRole('searchbox').pressSequentially('dialogguide')
    await resultsTold('dialogguide')
    expect(new URL(page.url()).searchParams.get('q')).toBe('dialogguide')
    expect(await page.getByRole('searchbox').evaluate((field) => field.matches(':focus'))).toBe(
      true,
    )
    await page.getByRole('searchbox').fill('')
    await page.waitForURL(`${site.origin}/soeg/`)
    expect(await results()).toEqual({})
    expect(await page.getByRole('status').innerText()).toBe('')
  })

  test('shows more of a kind when asked to, and goes on from there', async () => {
    await open('straksmatch')
    await resultsTold('straksmatch')
    const more = page.getByRole('button', { name: /^Vis \d+ til$/ }).first()
    await more.focus()
    await page.keyboard.press('Enter')
    expect(
      await page.evaluate(() => document.activeElement?.matches('#resultater li:nth-child(6) a')),
    ).toBe(true)
  })

  test('marks the words it found, as text', async () => {
    await open('dialogguide')
    await resultsTold('dialogguide')
    expect((await page.locator('mark').first().innerText()).toLowerCase()).toContain('dialogguide')
  })

  test('takes markup in a query for what it is: text', async () => {
    await open('<b>match</b>')
    await resultsTold('<b>match</b>')
    expect(await page.locator('#soegning b').count()).toBe(0)
  })

  test('asks for nothing of the index before the first search', async () => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await open()
    await page.waitForLoadState('networkidle')
    expect(asked.filter((path) => path.startsWith('/pagefind/'))).toEqual([])
  })

  test('has no barrier that axe can find, with results and without', async () => {
    for (const query of ['straksmatch', 'qqqq']) {
      await open(query)
      await resultsTold(query)
      expect(await findBarriers(page)).toEqual({ light: [], dark: [] })
    }
  })

  test('lists every page for a browser without JavaScript', async () => {
    const plain = await site.browser.newContext({ javaScriptEnabled: false })
    const without = await plain.newPage()
    await without.goto(`${site.origin}/soeg/?q=cv`)
    expect(await without.locator('noscript p').isVisible()).toBe(true)
    for (const name of ['CV', 'Matchet mangler', 'Hvad skal straksmatch bruges til?', 'Ordliste']) {
      expect(await without.locator('main').getByRole('link', { name }).first().isVisible()).toBe(
        true,
      )
    }
    await plain.close()
  })
})
