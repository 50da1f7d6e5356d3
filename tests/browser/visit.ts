import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
)

/** WCAG 2.2 AA. axe leaves target size out unless the tags are named. */
const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** What was seen on one page. Lists of faults are empty when all is well. */
export interface Visit {
  path: string
  status: number
  /** Barriers that axe found, in light and in dark. */
  barriers: { light: string[]; dark: string[] }
  /** What the content security policy stopped. */
  policyViolations: string[]
  consoleErrors: string[]
  /** Requests to another origin. */
  strangers: string[]
  headings1: number
  scripts: number
  text: string
  stylesheets: string[]
  /** What the page asked for while it loaded, itself first, as paths. */
  requests: string[]
  /** Whether Tab shows a link that takes the keyboard past the head of the page. */
  skipLinkWorks: boolean
  /** Widths at which the page is wider than its window, each with the first element that sticks out. */
  tooWide: string[]
  /** Text of the page's body that disappears in print. */
  lostInPrint: string[]
}

/** A window in which pages are visited, one after the other. */
export interface Visitor {
  /**
   * Opens a page once, and looks at it in every way that all pages share.
   * @param path from the root of the site
   */
  visit: (path: string) => Promise<Visit>
  close: () => Promise<void>
}

/** Opens a window for visits. To open one for each page would take longer than most visits. */
export async function openVisitor(browser: Browser, origin: string): Promise<Visitor> {
  const context = await browser.newContext({ reducedMotion: 'reduce' })
  const page = await context.newPage()
  let consoleErrors: string[] = []
  let strangers: string[] = []
  let requests: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error')
      consoleErrors.push(`${message.text()} ${message.location().url}`)
  })
  page.on('pageerror', (error) => consoleErrors.push(error.message))
  page.on('request', (request) => {
    requests.push(new URL(request.url()).pathname)
    if (new URL(request.url()).origin !== origin) strangers.push(request.url())
  })
  await page.addInitScript(() => {
    const violations: string[] = []
    Object.assign(globalThis, { policyViolations: violations })
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      violations.push(`${violatedDirective} ${blockedURI}`)
    })
  })

  async function visit(path: string): Promise<Visit> {
    // What the page before may still say belongs to no page.
    await page.goto('about:blank')
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.emulateMedia({ media: 'screen', colorScheme: 'light' })
    consoleErrors = []
    strangers = []
    requests = []

    const response = await page.goto(origin + path)
    const policyViolations = await page.evaluate(
      () => (globalThis as unknown as { policyViolations: string[] }).policyViolations,
    )
    const content = { ...(await readContent(page)), requests: [...requests] }
    const skipLinkWorks = await trySkipLink(page)
    const tooWide = await tryWidths(page, [320, 360])
    const lostInPrint = await tryPrint(page)
    const seen = { consoleErrors: [...consoleErrors], strangers: [...strangers] }
    const barriers = await findBarriers(page)

    return {
      path,
      status: response?.status() ?? 0,
      barriers,
      policyViolations,
      ...seen,
      ...content,
      skipLinkWorks,
      tooWide,
      lostInPrint,
    }
  }

  return { visit, close: () => context.close() }
}

const readContent = (
  page: Page,
): Promise<Pick<Visit, 'headings1' | 'scripts' | 'text' | 'stylesheets'>> =>
  page.evaluate(() => ({
    headings1: document.querySelectorAll('h1').length,
    scripts: document.querySelectorAll('script').length,
    text: document.body.innerText.replaceAll(/\s+/g, ' '),
    stylesheets: [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].map(
      (link) => new URL(link.href).pathname,
    ),
  }))

/** Tab, Enter, Tab: the first shows the link, the last must land in or after what it points to. */
async function trySkipLink(page: Page): Promise<boolean> {
  await page.keyboard.press('Tab')
  await settle(page)
  const target = await page.evaluate(() => {
    const link = document.activeElement
    if (!(link instanceof HTMLAnchorElement) || link.hash === '') return null
    const { top, left, width, height } = link.getBoundingClientRect()
    const isShown = top >= 0 && left >= 0 && width > 1 && height > 1
    return isShown ? link.hash.slice(1) : null
  })
  if (target === null) return false
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  return page.evaluate((id) => {
    const main = document.getElementById(id)
    const reached = document.activeElement
    if (main === null || reached === null) return false
    const isPast = main.compareDocumentPosition(reached) & Node.DOCUMENT_POSITION_FOLLOWING
    return main.matches('main, main *') && isPast !== 0
  }, target)
}

/** Waits for what slides or fades to come to rest; what goes by the place on the page never ends. */
const settle = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await new Promise(requestAnimationFrame)
    const running = document
      .getAnimations()
      .filter(({ timeline }) => timeline === document.timeline)
    await Promise.allSettled(running.map(({ finished }) => finished))
  })

async function tryWidths(page: Page, widths: number[]): Promise<string[]> {
  const tooWide: string[] = []
  for (const width of widths) {
    await page.setViewportSize({ width, height: 640 })
    const sticksOut = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement
      if (scrollWidth <= clientWidth) return null
      const first = [...document.querySelectorAll('body *')].find(
        (element) => element.getBoundingClientRect().right > clientWidth,
      )
      return `${first?.outerHTML.slice(0, 80)} (${scrollWidth} px)`
    })
    if (sticksOut !== null) tooWide.push(`at ${width} px: ${sticksOut}`)
  }
  await page.setViewportSize({ width: 1280, height: 800 })
  return tooWide
}

/**
 * Controls, menus and what is said to the one who prints may go; headings, paragraphs, lists and tables of the body may
 * not.
 */
async function tryPrint(page: Page): Promise<string[]> {
  const readVisible = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('main :is(h1, h2, h3, p, li, dt, dd, th, td)')]
        .filter((element) => element.closest('nav, aside, form, .screen-only') === null)
        .filter((element) => element.checkVisibility())
        .map((element) => element.textContent.trim()),
    )
  const onScreen = await readVisible()
  await page.emulateMedia({ media: 'print' })
  const inPrint = new Set(await readVisible())
  await page.emulateMedia({ media: 'screen' })
  return onScreen.filter((text) => !inPrint.has(text))
}

/** Barriers of WCAG 2.2 AA on the page as it stands, in shadow trees too, in light and in dark. */
export async function findBarriers(page: Page): Promise<Visit['barriers']> {
  await page.evaluate(axeSource)
  const look = async (colorScheme: 'light' | 'dark', runOnly: axe.RunOnly) => {
    await page.emulateMedia({ colorScheme })
    await settle(page)
    const { violations } = await page.evaluate(
      (asked): Promise<axe.AxeResults> =>
        (globalThis as unknown as { axe: typeof axe }).axe.run({
          runOnly: asked,
          resultTypes: ['violations'],
        }),
      runOnly,
    )
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target }) => `${id} (${help}): ${target.join(' ')}`),
    )
  }
  return {
    light: await look('light', { type: 'tag', values: axeTags }),
    // The page is the same in the dark, but for its colours.
    dark: await look('dark', { type: 'rule', values: ['color-contrast'] }),
  }
}
