import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'

/** A window for one test, with nothing of another's in it. */
export interface Window {
  context: BrowserContext
  page: Page
  /** Ends what the test has of it; a second time nothing happens. */
  close: () => Promise<void>
}

/** A window that is open, and where it has been. */
interface Opened {
  context: BrowserContext
  page: Page
  origins: Set<string>
}

/** What tests listen to. */
const HEARD = [
  'console',
  'dialog',
  'download',
  'filechooser',
  'pageerror',
  'popup',
  'request',
  'requestfailed',
  'requestfinished',
  'response',
  'worker',
]

/** Windows that are empty, by browser and by the options that they were opened with. */
const emptied = new WeakMap<Browser, Map<string, Opened[]>>()

/**
 * A window as a new one: to open another process for each test takes four times as long as to empty one. One that has
 * been at a stranger's, or that cannot be emptied, is closed.
 */
export async function openWindow(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<Window> {
  const asked: BrowserContextOptions = { viewport: { width: 1280, height: 800 }, ...options }
  const ofBrowser = emptied.get(browser) ?? new Map<string, Opened[]>()
  emptied.set(browser, ofBrowser)
  const kind = JSON.stringify(asked)
  const ready = ofBrowser.get(kind) ?? []
  ofBrowser.set(kind, ready)
  let opened = ready.pop()
  // A file closes behind it what it has opened.
  while (opened?.page.isClosed()) opened = ready.pop()
  opened ??= await openNew(browser, asked)
  const { context, page } = opened
  let isOpen = true
  return {
    context,
    page,
    async close() {
      if (!isOpen) return
      isOpen = false
      if (await empty(opened, asked).catch(() => false)) ready.push(opened)
      else await context.close()
    },
  }
}

async function openNew(browser: Browser, options: BrowserContextOptions): Promise<Opened> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const origins = new Set<string>()
  page.on('framenavigated', (frame) => {
    const { origin, protocol } = new URL(frame.url())
    // A frame without an address of its own is as its page.
    if (protocol !== 'about:') origins.add(origin)
  })
  return { context, page, origins }
}

/** @returns false when something of the test may be left in the window */
async function empty(
  { context, page, origins }: Opened,
  { viewport, permissions = [], colorScheme = 'light', reducedMotion }: BrowserContextOptions,
): Promise<boolean> {
  const [origin = '', ...others] = origins
  if (page.isClosed() || !origin.startsWith('http') || others.length > 0) return false
  for (const event of HEARD) page.removeAllListeners(event)
  for (const other of context.pages()) if (other !== page) await other.close()
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  // What the site has stored lies with its origin, and is reached from an empty page there, that stores nothing anew.
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '' }))
  await page.goto(origin)
  await page.evaluate(() => {
    sessionStorage.clear()
    localStorage.clear()
  })
  await page.unrouteAll()
  await context.clearCookies()
  await context.clearPermissions()
  await context.grantPermissions(permissions)
  if (viewport) await page.setViewportSize(viewport)
  await page.emulateMedia({
    media: null,
    colorScheme,
    reducedMotion: reducedMotion ?? null,
    forcedColors: null,
    contrast: null,
  })
  // Nothing is under the mouse as a page comes.
  await page.mouse.move(-1, -1)
  await page.goto('about:blank')
  const session = await context.newCDPSession(page)
  await session.send('Page.resetNavigationHistory')
  await session.detach()
  return true
}
