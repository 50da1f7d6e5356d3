import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { builtSite } from '../built/site.ts'
import { temporaryFolder } from '../fixtures/temporary-folder.ts'
import { launchChromium } from './chromium.ts'
import { launchFirefox } from './firefox.ts'
import { openPage, overflow } from './open-page.ts'
import type { OtherBrowser } from './other-browser.ts'
import { findBarriers } from './visit.ts'
import { launchWebKit } from './webkit.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 })

const folder = temporaryFolder('offline')
/** It lies alone in a folder: nothing that stands beside it on the site is there. */
const file = folder.write(
  'modtagelse-offline.html',
  readFileSync(`${builtSite}/modtagelse-offline.html`),
)
const address = pathToFileURL(file).href

/** Lacks the areas that matchkategori 4 asks for. */
const draft = `Straksmatch
Samtaletype: 1. henvendelse
Samtaledato: 15-09-2008
Registreringsdato: 2008-09-15
Sagstype: kontanthjælpssag
Matchkategori: 4`

const element = `document.querySelector('modtagelse-validator')`
const within = (selector: string) =>
  `${element}.shadowRoot.querySelector(${JSON.stringify(selector)})`

/** Puts a text into the field of the validator. */
const write = (text: string) => `(() => {
  const box = ${within('textarea')}
  box.value = ${JSON.stringify(text)}
  box.dispatchEvent(new Event('input', { bubbles: true }))
})()`

const search = (words: string) => `(() => {
  const field = document.querySelector('#soeg')
  field.value = ${JSON.stringify(words)}
  field.dispatchEvent(new Event('input', { bubbles: true }))
})()`

const found = `[...document.querySelectorAll('#resultater a')].map((link) => link.getAttribute('href'))`

/** Links in the file that lead to no id in it. */
const deadAnchors = `[...document.querySelectorAll('a[href^="#"]')]
  .map((link) => decodeURIComponent(link.hash.slice(1)))
  .filter((id) => document.getElementById(id) === null)`

/** Links that leave the file and do not say so. */
const silent = `[...document.querySelectorAll('a')]
  .filter((link) => /^https?:/.test(link.protocol) && !link.textContent.includes('(på nettet)'))
  .map((link) => link.href)`

const requests = `performance.getEntriesByType('resource').map(({ name }) => name)`

describe.each([
  ['Chromium', launchAsOther],
  ['Firefox', launchFirefox],
  ['WebKit', launchWebKit],
])('the file on a disk, in %s', (_name, launch) => {
  let browser: OtherBrowser

  beforeAll(async () => {
    browser = await launch()
    await browser.open(address)
    await until(`customElements.get('modtagelse-validator') !== undefined`)
  })

  afterAll(() => browser.close())

  const until = (expression: string): Promise<unknown> =>
    vi.waitUntil(() => browser.read(`Boolean(${expression})`), { timeout: 20_000, interval: 100 })

  test('can be searched by words, and what is found stands in it', async () => {
    await browser.read(search('loenseddel'))
    expect(await browser.read<string[]>(found)).toContain('#/spoergsmaal/informere-om-krav/')
    await browser.read(search('hvornår skal cv godkendes'))
    const [first = ''] = await browser.read<string[]>(found)
    expect(first).toMatch(/^#\/(?:minimumskrav|ordliste|spoergsmaal)\//)
    await browser.read(search('xyzzy'))
    expect(await browser.read(`document.querySelector('#antal').textContent`)).toBe(
      'Ingen steder passer til "xyzzy".',
    )
  })

  test('checks a draft, and says why in the file itself', async () => {
    await browser.read(`${element}.setAttribute('as-of', '2008-09-20')`)
    await browser.read(`(${element}.value = ${JSON.stringify(draft)}, ${element}.validate(), 0)`)
    await until(`${within('[part~=summary]')}?.textContent.includes('1 fejl')`)
    const why = await browser.read<string[]>(
      `[...${element}.shadowRoot.querySelectorAll('a[part~=why], a[target]')].map((link) => link.getAttribute('href'))`,
    )
    expect(why).toContain('#/regler/udslagsgivende-mangler/')
    expect(
      await browser.read(
        `document.getElementById('/regler/udslagsgivende-mangler/').querySelector('h2').textContent`,
      ),
    ).toContain('Udslagsgivende')
  })

  test('checks a large text, which on the site has a worker', async () => {
    const text = ['Straksmatch', ...Array.from({ length: 20_000 }, () => 'Sagstype: x')].join('\n')
    await browser.read(write(text))
    await until(`${within('[part=run]')}?.textContent.includes('Alt er læst')`)
    await browser.read(write(''))
  })

  test('asks for nothing, and its links lead into it or say that they do not', async () => {
    expect(await browser.read(requests)).toEqual([])
    expect(await browser.read(deadAnchors)).toEqual([])
    expect(await browser.read(silent)).toEqual([])
  })
})

describe('the file in Chromium', () => {
  let browser: Browser

  beforeAll(async () => {
    browser = await launchChromium()
  })

  afterAll(() => browser.close())

  test('is within reach of everybody, without complaints, and as wide as a phone', async () => {
    const { page, complaints, requests, close } = await openPage(browser, address)
    expect(await findBarriers(page)).toEqual({ light: [], dark: [] })
    await page.setViewportSize({ width: 320, height: 700 })
    expect(await overflow(page)).toBe(0)
    expect([complaints, requests]).toEqual([[], []])
    await close()
    // axe reads a very long page, twice.
  }, 180_000)

  test('can be read where no script runs', async () => {
    const { page, close } = await openPage(browser, address, { javaScriptEnabled: false })
    expect(await page.locator('#soegning').isVisible()).toBe(false)
    expect(await page.locator('.chapter').count()).toBeGreaterThan(50)
    await close()
  })
})

/** Chromium, driven as the others are. */
async function launchAsOther(): Promise<OtherBrowser> {
  const browser = await launchChromium()
  const page = await browser.newPage()
  return {
    open: async (to) => {
      await page.goto(to)
    },
    read: (expression) => page.evaluate(expression),
    press: async (...keys) => {
      for (const key of keys) await page.keyboard.press(key)
    },
    click: (expression) => page.evaluate(`${expression}.click()`),
    close: () => browser.close(),
  }
}
