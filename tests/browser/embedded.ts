import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { siteInChromium, type SiteInChromium } from '../fixtures/site-in-chromium.ts'
import { startForeignSite, type ForeignSite } from './foreign-site.ts'
import { openPage, type OpenPage } from './open-page.ts'

/** The element in pages of others: our site, theirs, and the page that a test has open. */
export interface Embedded {
  readonly site: SiteInChromium
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
  const site = siteInChromium()
  let foreign: ForeignSite
  let opened: OpenPage

  beforeAll(async () => {
    foreign = await startForeignSite()
  })

  afterAll(async () => {
    await foreign.close()
  })

  afterEach(async () => {
    const { complaints } = opened
    const { expected } = embedded
    embedded.expected = []
    await opened.close()
    expect(complaints.filter((told) => !expected.some((text) => told.includes(text)))).toEqual([])
  })

  const embedded: Embedded = {
    site,
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
      opened = await openPage(site.browser, address, options)
    },
  }
  return embedded
}
