import type { Page } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import { siteInChromium } from '../fixtures/site-in-chromium.ts'
import { startForeignSite } from './foreign-site.ts'
import { openWindow, type Window } from './window.ts'

const site = siteInChromium()
let opened: Window

afterEach(() => opened.close())

/** Opens a window, in which a page of the site stands. */
async function openSite(): Promise<Page> {
  opened = await openWindow(site.browser, { permissions: ['clipboard-read'] })
  await opened.page.goto(`${site.origin}/om/`)
  return opened.page
}

/** All that a page can tell of the window it stands in. */
const stateOf = (page: Page) =>
  page.evaluate(async () => ({
    stored: [document.cookie, localStorage.length, sessionStorage.length],
    history: history.length,
    size: [innerWidth, innerHeight],
    media: ['print', '(prefers-color-scheme: dark)', '(prefers-reduced-motion: reduce)'].filter(
      (query) => matchMedia(query).matches,
    ),
    mayRead: (await navigator.permissions.query({ name: 'clipboard-read' as PermissionName }))
      .state,
    hovered: document.querySelectorAll('a:hover, button:hover').length,
    remembered: 'remembered' in globalThis,
    heading: document.querySelector('h1')?.textContent,
  }))

describe('a window that is used again', () => {
  test('has nothing of the test before in it', async () => {
    const page = await openSite()
    const asNew = await stateOf(page)
    const heard: string[] = []
    page.on('request', (request) => heard.push(request.url()))
    await page.route('**/om/', (route) => route.fulfill({ body: 'instead' }))
    await page.goto(`${site.origin}/`)
    await page.evaluate(() => {
      document.cookie = 'a=b'
      localStorage.setItem('a', 'b')
      sessionStorage.setItem('a', 'b')
      Object.assign(globalThis, { remembered: true })
      open('/om/')
    })
    await page.locator('main a').first().hover()
    await opened.context.clearPermissions()
    await page.setViewportSize({ width: 400, height: 400 })
    await page.emulateMedia({ media: 'print', colorScheme: 'dark', reducedMotion: 'reduce' })
    await opened.close()
    const { length } = heard

    expect(await openSite()).toBe(page)
    expect(await stateOf(page)).toEqual(asNew)
    expect(opened.context.pages()).toEqual([page])
    expect(heard).toHaveLength(length)
  })

  test('is not one that still is in use', async () => {
    const page = await openSite()
    const first = opened
    expect(await openSite()).not.toBe(page)
    await first.close()
  })

  test('is not one that was closed by the test', async () => {
    const page = await openSite()
    await page.close()
    await opened.close()
    expect(await openSite()).not.toBe(page)
  })

  test('is not one that has been elsewhere too, where more may be stored', async () => {
    const page = await openSite()
    const foreign = await startForeignSite()
    await page.goto(foreign.put({ body: 'En anden side' }))
    await opened.close()
    expect(page.isClosed()).toBe(true)
    await foreign.close()
    expect(await openSite()).not.toBe(page)
  })
})
