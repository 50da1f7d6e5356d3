import type { Page } from 'playwright-core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { siteInChromium } from '../fixtures/site-in-chromium.ts'

const site = siteInChromium()
let page: Page

beforeEach(async () => {
  page = await site.browser.newPage({ viewport: { width: 1366, height: 768 } })
})

afterEach(async () => {
  await page.close()
})

const open = (path: string) => page.goto(site.origin + path)

test('the list of what is on the page marks the section that is read', async () => {
  await open('/minimumskrav/foerste-henvendelse/')
  const current = page.locator('.toc [aria-current]')
  const links = page.locator('.toc a')
  for (const index of [2, 0]) {
    const link = links.nth(index)
    await link.click()
    await page.waitForFunction(
      (at) => [...document.querySelectorAll('.toc a')][at]?.ariaCurrent === 'true',
      index,
    )
    expect(await current.allInnerTexts()).toEqual([await link.innerText()])
  }
})

test('the steps stay in sight while the text goes by', async () => {
  await open('/minimumskrav/foerste-jobsamtale/')
  await page.mouse.wheel(0, 900)
  await page.waitForFunction(() => scrollY > 800)
  const top = await page.locator('.step-rail').evaluate((rail) => rail.getBoundingClientRect().top)
  expect(top).toBeGreaterThanOrEqual(0)
  expect(top).toBeLessThan(100)
})

test('the way back to the top comes with the second window, and leads there', async () => {
  await open('/minimumskrav/foerste-jobsamtale/')
  const back = page.getByRole('link', { name: 'Tilbage til toppen' })
  expect(await back.isVisible()).toBe(false)
  await page.evaluate(() => {
    scrollTo(0, 3000)
  })
  await back.waitFor()
  const box = await back.boundingBox()
  expect(box?.y).toBeLessThan(768)
  await back.click()
  await page.waitForFunction(() => scrollY < 300)
})

test('an answer is one sentence to whoever hears it; its words are explained behind it', async () => {
  await open('/minimumskrav/tilmelding/')
  expect(await page.locator('.answer > p:not(.words) button').count()).toBe(0)
  await open('/spoergsmaal/tilbud-foer-ydelsesafklaring/')
  expect(await page.locator('.answer > p:not(.words) button').count()).toBe(0)
})

test('a term that is opened is said, and Escape goes back to the word', async () => {
  await open('/minimumskrav/tilmelding/')
  const term = page.locator('article .term').first()
  await term.focus()
  await page.keyboard.press('Enter')
  const definition = page.locator('.definition:popover-open')
  await definition.waitFor()
  expect(await definition.evaluate((note) => note === document.activeElement)).toBe(true)
  const name = await definition.getAttribute('aria-label')
  expect(name).toMatch(/^.+: .+/)
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Se ordlisten')
  await page.keyboard.press('Escape')
  expect(await term.evaluate((button) => button === document.activeElement)).toBe(true)
})

test('a field inside another says which, and every table has a name', async () => {
  await open('/minimumskrav/foerste-henvendelse/')
  const within = page.locator('tr[id="stamdata.navn"] th')
  expect(await within.evaluate((cell) => getComputedStyle(cell, '::before').content)).toContain(
    'Stamdata: ',
  )
  const names = await page.getByRole('table').evaluateAll((tables) =>
    tables.map((table) => {
      const id = table.getAttribute('aria-labelledby') ?? ''
      return document.getElementById(id)?.textContent
    }),
  )
  expect(names).toEqual(['Felter i straksmatch', 'Felter i forløb'])
})

test('an example of a rule opens in the validator as it stands', async () => {
  await open('/regler/udslagsgivende-mangler/')
  const figure = page.locator('.wrong .code').filter({ hasText: 'Som JSON' }).nth(1)
  const text = await figure.locator('code').innerText()
  await figure.getByRole('link', { name: 'Åbn i validatoren' }).click()
  await page.waitForURL(`${site.origin}/validator/#regel=udslagsgivende-mangler/2`)
  const box = page.locator('modtagelse-validator textarea').first()
  await page.waitForFunction(
    () =>
      (document.querySelector('modtagelse-validator') as unknown as { value?: string } | null)
        ?.value !== '',
  )
  expect((await box.inputValue()).replaceAll(/\s+/g, '')).toBe(text.replaceAll(/\s+/g, ''))
  await page.getByText('Udslagsgivende områder mangler').first().waitFor()
})

test('what was put right is told as what went and what came', async () => {
  await open('/regler/ugyldig-dato/')
  const right = page.locator('.right').first()
  expect(await right.locator('del').count()).toBeGreaterThan(0)
  expect(await right.locator('ins').count()).toBeGreaterThan(0)
  expect(await page.locator('.wrong').first().locator('mark').count()).toBeGreaterThan(0)
})

test('guides stand as lists in the book, with nothing to open', async () => {
  await open('/hele-vejledningen/')
  expect(await page.locator('.chapter details').count()).toBe(0)
  expect(await page.locator('.guide').count()).toBeGreaterThan(0)
  expect(await page.locator('.guide li').first().isVisible()).toBe(true)
})
