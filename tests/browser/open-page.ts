import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { openWindow } from './window.ts'

/** A page in a window of its own, and what happened on it. */
export interface OpenPage {
  page: Page
  /** What the content security policy stopped, and what the console calls errors. */
  complaints: string[]
  /** Every request after the page stood there. */
  requests: string[]
  close: () => Promise<void>
}

/** Opens a page, and keeps an eye on it from then on. */
export async function openPage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<OpenPage> {
  const { page, close } = await openWindow(browser, options)
  const complaints: string[] = []
  const requests: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(address, { waitUntil: 'networkidle' })
  page.on('request', (request) => {
    // What a page makes for itself is no request to anybody.
    if (!request.url().startsWith('blob:')) requests.push(request.url())
  })
  return { page, complaints, requests, close }
}

/** Asked of the page in one turn: what is drawn anew in between has its focus again. */
export const hasFocus = async (locator: Locator): Promise<boolean> =>
  (await locator.and(locator.page().locator(':focus')).count()) > 0

/**
 * Presses a key until focus is there: the keyboard alone must come to everything.
 * @throws Error when it does not
 */
export async function pressUntil(page: Page, key: string, locator: Locator): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if (await hasFocus(locator)) return
    await page.keyboard.press(key)
  }
  throw new Error(`${key} never came there`)
}

/** How many px the page is wider than its window. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth - clientWidth
  })
