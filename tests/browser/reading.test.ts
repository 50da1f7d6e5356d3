import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { siteInChromium } from '../fixtures/site-in-chromium.ts'
import { findBarriers } from './visit.ts'
import { openWindow, type Window } from './window.ts'

const site = siteInChromium()
let opened: Window
let page: Page

beforeEach(async () => {
  opened = await openWindow(site.browser)
  ;({ page } = opened)
})

afterEach(() => opened.close())

describe('a term', () => {
  const term = () => page.getByRole('button', { name: 'TASS', exact: true })
  const definition = () => page.locator('#ord-tass')

  beforeEach(() => page.goto(`${site.origin}/minimumskrav/tilmelding/`))

  test('is explained in place by keyboard, and leads on to the glossary', async () => {
    expect(await definition().isVisible()).toBe(false)
    await term().focus()
    await page.keyboard.press('Enter')
    expect(await definition().isVisible()).toBe(true)
    expect(await definition().innerText()).toMatch(/^TASS: \S.*\. Se ordlisten$/)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForURL(`${site.origin}/ordliste/#tass`)
    expect(await page.getByRole('heading', { name: 'TASS' }).isVisible()).toBe(true)
  })

  test('is closed by Escape, and focus stays at the word', async () => {
    await term().focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('Escape')
    expect(await definition().isVisible()).toBe(false)
    expect(await term().evaluate((button) => button.matches(':focus'))).toBe(true)
  })

  test('opens by touch, inside the window, whatever its width', async () => {
    for (const width of [320, 768, 1280]) {
      await page.setViewportSize({ width, height: 700 })
      for (const button of await page.locator('.term').all()) {
        await button.click()
        const box = await page.locator('.definition:popover-open').boundingBox()
        expect(box).not.toBeNull()
        expect(box!.x).toBeGreaterThanOrEqual(0)
        expect(box!.x + box!.width).toBeLessThanOrEqual(width)
        expect(box!.y).toBeGreaterThanOrEqual(0)
        expect(box!.y + box!.height).toBeLessThanOrEqual(700)
        await page.keyboard.press('Escape')
      }
    }
  })

  test('has no barrier that axe can find while it is open', async () => {
    await term().click()
    expect(await findBarriers(page)).toEqual({ light: [], dark: [] })
  })

  test('is a word like any other in print', async () => {
    await page.emulateMedia({ media: 'print' })
    expect(await definition().isVisible()).toBe(false)
    expect(await term().evaluate((button) => getComputedStyle(button).textDecorationLine)).toBe(
      'none',
    )
  })
})

describe('the table of paragraphs', () => {
  const shown = () => page.locator('.trace tbody tr:visible').count()

  test('stands whole without JavaScript', async () => {
    const plain = await site.browser.newContext({ javaScriptEnabled: false })
    const without = await plain.newPage()
    await without.goto(`${site.origin}/sporbarhed/`)
    expect(await without.locator('.trace tbody tr:visible').count()).toBeGreaterThan(100)
    expect(await without.getByLabel('Ord eller nummer').isVisible()).toBe(false)
    await plain.close()
  })

  test('is filtered in place, and says how much of it is shown', async () => {
    await page.goto(`${site.origin}/sporbarhed/`)
    const all = await shown()
    await page.getByLabel('Ord eller nummer').fill('3.1.8')
    expect(await shown()).toBeLessThan(10)
    expect(await page.locator('[id="3.1.8"]').isVisible()).toBe(true)
    expect(await page.getByRole('status').innerText()).toMatch(/^\d af \d+ afsnit vises\.$/)
    await page.getByLabel('Art').selectOption('Baggrund')
    expect(await page.locator('[id="3.1.8"]').isVisible()).toBe(false)
    await page.getByLabel('Ord eller nummer').fill('intet afsnit siger dette')
    expect(await page.getByRole('status').innerText()).toMatch(/^Ingen afsnit passer\./)
    expect(await page.getByRole('table').count()).toBe(0)
    await page.getByRole('button', { name: 'Vis alle' }).click()
    expect(await shown()).toBe(all)
    expect(page.url()).toBe(`${site.origin}/sporbarhed/`)
  })

  test('shows a paragraph that a link leads to, whatever is chosen', async () => {
    await page.goto(`${site.origin}/sporbarhed/`)
    await page.getByLabel('Ord eller nummer').fill('xyz')
    expect(await shown()).toBe(0)
    await page.evaluate(() => {
      location.hash = '#3.1.8'
    })
    await page.locator('[id="3.1.8"]').waitFor({ state: 'visible' })
  })

  test('is there for programs too', async () => {
    const response = await page.request.get(`${site.origin}/sporbarhed/sporbarhed.json`)
    const rows = (await response.json()) as { number: string; gist: string; pages: unknown[] }[]
    expect(rows.length).toBeGreaterThan(100)
    expect(rows.find(({ number }) => number === '3.1.8')?.pages.length).toBeGreaterThan(0)
  })
})

describe('the whole guidance', () => {
  test('has every question and step, each with its address, and prints them all', async () => {
    await page.goto(`${site.origin}/hele-vejledningen/`)
    await page.emulateMedia({ media: 'print' })
    const chapters = page.locator('.chapter')
    expect(await chapters.count()).toBe(20)
    for (const chapter of await chapters.all()) {
      const href = await chapter.locator('.place a').getAttribute('href')
      expect(await chapter.locator('.place').innerText()).toContain(href)
      expect(await chapter.isVisible()).toBe(true)
    }
  })
})
