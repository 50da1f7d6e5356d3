import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { siteInChromium } from '../fixtures/site-in-chromium.ts'
import { findBarriers } from './visit.ts'
import { openWindow, type Window } from './window.ts'

const site = siteInChromium()
let opened: Window
let page: Page
/** What the page says of trouble, the content security policy's among it. */
let complaints: string[]
let asked: string[]

beforeEach(async () => {
  opened = await openWindow(site.browser, { viewport: { width: 1366, height: 768 } })
  ;({ page } = opened)
  complaints = []
  asked = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto(`${site.origin}/minimumskrav/cv/`)
})

afterEach(async () => {
  await opened.close()
  expect(complaints).toEqual([])
})

const dialog = () => page.getByRole('dialog', { name: 'Søg' })
const field = () => dialog().getByRole('combobox', { name: 'Hvad leder du efter?' })
const options = () => dialog().getByRole('option')
const marked = () => dialog().getByRole('option', { selected: true })

/** Opens the dialog by its keys and waits for what it offers first. */
async function open(): Promise<void> {
  await page.keyboard.press('Control+k')
  await options().first().waitFor()
}

/** Asks, and waits until as much has been said of it. */
async function ask(query: string): Promise<void> {
  await field().pressSequentially(query)
  await dialog()
    .getByRole('status')
    .getByText(/forslag/)
    .waitFor()
}

describe('the dialog of search', () => {
  test('is asked for when somebody searches, and not before', async () => {
    await page.waitForLoadState('networkidle')
    expect(asked.filter((path) => /dialog|forslag/.test(path))).toEqual([])
    await open()
    expect(asked.filter((path) => /dialog|forslag/.test(path))).toHaveLength(2)
    await page.keyboard.press('Escape')
    await open()
    expect(asked.filter((path) => /dialog|forslag/.test(path))).toHaveLength(2)
  })

  test('answers first: the step with its answer, then the question, then the rest', async () => {
    await open()
    await ask('straksmatch')
    const kinds = await options().locator('small').allInnerTexts()
    expect(kinds[0]).toBe('Trin')
    expect(kinds[1]).toBe('Spørgsmål')
    expect(kinds.lastIndexOf('Spørgsmål')).toBeLessThan(kinds.indexOf('Ord'))
    expect(await options().first().innerText()).toMatch(/Første henvendelse[^]*straksmatch/)
    await page.keyboard.press('Enter')
    await page.waitForURL(`${site.origin}/minimumskrav/foerste-henvendelse/`)
  })

  test('finds a field by what people call it, and goes to its row', async () => {
    await open()
    await ask('tlf')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/minimumskrav\/.+\/#stamdata\.telefon$/)
  })

  test('is walked by the arrows, both ways and around', async () => {
    await open()
    await ask('cv')
    const count = await options().count()
    expect(await marked().allInnerTexts()).toEqual([await options().first().innerText()])
    await page.keyboard.press('ArrowDown')
    expect(await marked().innerText()).toBe(await options().nth(1).innerText())
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowUp')
    expect(await marked().innerText()).toBe(
      await options()
        .nth(count - 1)
        .innerText(),
    )
    expect(await marked().innerText()).toContain('på hele siden')
    expect(await field().getAttribute('aria-activedescendant')).toBe(
      await marked().getAttribute('id'),
    )
    await page.keyboard.press('Enter')
    await page.waitForURL(`${site.origin}/soeg/?q=cv`)
  })

  test('says how many suggestions there are, once', async () => {
    await open()
    await page.evaluate(() => {
      const said: string[] = []
      Object.assign(globalThis, { said })
      const status = document.querySelector('dialog [role=status]')
      new MutationObserver(() => said.push(status?.textContent ?? '')).observe(status as Node, {
        childList: true,
      })
    })
    await ask('opmærksomhed')
    const said = await page.evaluate(() => (globalThis as unknown as { said: string[] }).said)
    expect(said.at(-1)).toMatch(/^\d forslag\.$/)
    expect(new Set(said).size).toBe(said.length)
  })

  test('says that nothing fits, and leads on to the page of search', async () => {
    await open()
    await field().fill('åbningstid')
    await dialog().getByText('Ingen forslag.').waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/soeg\/\?q=%C3%A5bningstid$/)
  })

  test('gives the focus back when Escape closes it', async () => {
    const link = page.getByRole('link', { name: 'Frister' }).first()
    await link.focus()
    await open()
    expect(await field().evaluate((input) => input.matches(':focus'))).toBe(true)
    await page.keyboard.press('Escape')
    expect(await dialog().isVisible()).toBe(false)
    expect(await link.evaluate((element) => element.matches(':focus'))).toBe(true)
  })

  test('opens from the field in the head, which leads on by itself once something is in it', async () => {
    const head = page.getByRole('banner')
    await head.getByRole('button', { name: 'Søg' }).click()
    await field().waitFor()
    await page.keyboard.press('Escape')
    await head.getByRole('searchbox').focus()
    await page.keyboard.type('TASS')
    await page.keyboard.press('Enter')
    await page.waitForURL(`${site.origin}/soeg/?q=TASS`)
  })

  test('says so when its suggestions cannot be had', async () => {
    await page.route('**/soeg/forslag.json', (route) => route.fulfill({ status: 503 }))
    await page.keyboard.press('Control+k')
    await dialog().getByText('Forslagene kunne ikke hentes.').waitFor()
    await field().fill('cv')
    await page.keyboard.press('Enter')
    await page.waitForURL(`${site.origin}/soeg/?q=cv`)
    // The browser itself says that it was answered so.
    complaints = complaints.filter((text) => !text.includes('503'))
  })

  test('fits a phone', async () => {
    await page.setViewportSize({ width: 360, height: 640 })
    await open()
    await ask('match')
    const box = await dialog().boundingBox()
    expect(box?.x).toBeGreaterThanOrEqual(0)
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360)
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(640)
  })

  test('has no barrier that axe can find', async () => {
    await open()
    expect(await findBarriers(page)).toEqual({ light: [], dark: [] })
    await ask('straksmatch')
    expect(await findBarriers(page)).toEqual({ light: [], dark: [] })
  })
})

test('the keys lead to the field of the page of search on that page', async () => {
  await page.goto(`${site.origin}/soeg/`)
  await page.keyboard.press('Control+k')
  expect(await page.locator('#soegefelt').evaluate((input) => input.matches(':focus'))).toBe(true)
  expect(await dialog().count()).toBe(0)
})

test('Enter on the page of search moves to the first result, or says again that there is none', async () => {
  await page.goto(`${site.origin}/soeg/`)
  await page.locator('#soegefelt').fill('dialogguide')
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => document.activeElement?.matches('#resultater a'))
  expect(
    await page.evaluate(() => document.activeElement === document.querySelector('#resultater a')),
  ).toBe(true)
})

test('no two things in the head are called the same', async () => {
  const names = await page
    .getByRole('search')
    .locator('input, button')
    .evaluateAll((controls) => controls.map((control) => control.getAttribute('aria-label')))
  expect(names).toEqual(['Hvad leder du efter?', 'Søg'])
})
