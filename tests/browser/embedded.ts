import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, vi } from 'vitest'
import type { Serving } from '../../deploy/serve.ts'
import { launchChromium } from './chromium.ts'
import { startForeignSite, type ForeignSite } from './foreign-site.ts'
import { openPage, type OpenPage } from './open-page.ts'
import { startSite } from '../built/site.ts'

/** The element in pages of others: our site, theirs, and the page that a test has open. */
export interface Embedded {
  readonly site: Serving
  readonly foreign: ForeignSite
  readonly opened: OpenPage
  readonly page: Page
  /** Pieces of what the page is expected to complain of in this test. */
  expected: string[]
  /** Opens a page in a window of its own. */
  open: (address: string, options?: BrowserContextOptions) => Promise<void>
}

/** Runs both sites for the tests of a file, and holds after each that its page did not complain. */
export function openEmbedded(): Embedded {
  vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })
  let site: Serving
  let foreign: ForeignSite
  let browser: Browser
  let opened: OpenPage

  beforeAll(async () => {
    site = await startSite()
    foreign = await startForeignSite()
    browser = await launchChromium()
  })

  afterAll(async () => {
    await browser.close()
    await foreign.close()
    await site.close()
  })

  afterEach(async () => {
    const { complaints } = opened
    const { expected } = embedded
    embedded.expected = []
    await opened.close()
    expect(complaints.filter((told) => !expected.some((text) => told.includes(text)))).toEqual([])
  })

  const embedded: Embedded = {
    get site() {
      return site
    },
    get foreign() {
      return foreign
    },
    get opened() {
      return opened
    },
    get page() {
      return opened.page
    },
    expected: [],
    async open(address, options) {
      opened = await openPage(browser, address, options)
    },
  }
  return embedded
}
