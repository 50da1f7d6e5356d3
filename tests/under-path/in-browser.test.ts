import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { Serving } from '../../deploy/serve.ts'
import { launchChromium } from '../browser/chromium.ts'
import { base, startSiteUnderPath } from '../built/under-path.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let site: Serving
let browser: Browser
let page: Page
/** What the page asked for outside the path, or did not get. */
let astray: string[]
let complaints: string[]

beforeAll(async () => {
  site = await startSiteUnderPath()
  browser = await launchChromium()
})

afterAll(async () => {
  await browser.close()
  await site.close()
})

beforeEach(async () => {
  page = await browser.newPage()
  astray = []
  complaints = []
  page.on('response', (response) => {
    const { origin, pathname } = new URL(response.url())
    const isOurs = origin === site.origin && pathname.startsWith(base)
    if (!isOurs || response.status() >= 400) astray.push(`${response.status()} ${response.url()}`)
  })
  page.on('pageerror', (error) => complaints.push(error.message))
})

afterEach(async () => {
  await page.close()
  expect([astray, complaints]).toEqual([[], []])
})

const open = (path: string) => page.goto(`${site.origin}${base}${path}`)

/** The addresses that links in a part of the page lead to, from the root of the host. */
const linksIn = (selector: string): Promise<string[]> =>
  page
    .locator(`${selector} a[href]`)
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))

const all = (links: readonly string[]) => links.every((link) => link.startsWith(base))

test('search finds pages, and leads to them', async () => {
  await open('soeg/?q=straksmatch')
  await page.locator('#resultater a').first().waitFor()
  const links = await linksIn('#resultater')
  expect(links).toContain(`${base}skemaer/straksmatch/`)
  expect(all(links)).toBe(true)
  await page.locator('#resultater a').first().click()
  await page.locator('main h1').waitFor()
})

test('the element loads all its files from there, and leads back to the site', async () => {
  await open('validator/?formular=straksmatch')
  await page.locator('modtagelse-validator fieldset, modtagelse-validator form').first().waitFor()
  await open('validator/#eksempel=tabel')
  const links = page.locator('modtagelse-validator a[href*="/regler/"]')
  await links.first().waitFor({ state: 'attached' })
  expect(await links.first().getAttribute('href')).toMatch(new RegExp(`^${base}regler/`))
})

test('a large text is checked by the worker that lies there', async () => {
  await open('validator/')
  const element = page.locator('modtagelse-validator')
  await element.evaluate(
    (host, text) => {
      Object.assign(host, { value: text })
    },
    ['Straksmatch', ...Array.from({ length: 20_000 }, () => 'Sagstype: x')].join('\n'),
  )
  await element.locator('[part=run]').getByText('Alt er læst').waitFor()
  expect(page.workers().map((worker) => new URL(worker.url()).pathname)).toEqual([
    `${base}widget/v1/modtagelse-validator-worker.js`,
  ])
})

test('the frame on the page about embedding is that of the site', async () => {
  await open('indlejring/')
  const frame = page.frameLocator('#ramme')
  await frame.locator('modtagelse-validator textarea').waitFor()
  const src = await page.locator('#ramme').getAttribute('src')
  expect(src).toMatch(new RegExp(`^${base}indlejring/ramme/\\?type=straksmatch&origin=`))
})

test('what scripts write into a page leads there too', async () => {
  await open('frister/?foerste-henvendelse=2008-10-01')
  await page.locator('main h3 a').first().waitFor()
  const links = (await linksIn('main')).filter((link) => link.startsWith('/'))
  expect(links.length).toBeGreaterThan(5)
  expect(all(links)).toBe(true)
})

test('the date goes along from one answer to the next', async () => {
  await open('i-dag/?foerste-henvendelse=2008-10-01')
  // A link whose question is set is written out whole.
  const kept = page.locator(
    `main a[href$="${base}i-dag/foerste-henvendelse-arbejdsmarkedsparat/?foerste-henvendelse=2008-10-01"]`,
  )
  await kept.waitFor()
})
