import type { BrowserContext, Disposable, Locator, Page } from 'playwright-core'
import { afterEach, beforeEach, expect } from 'vitest'
import type { Report } from '../../src/api'
import { AS_OF } from '../fixtures/as-of.ts'
import { straksmatch } from '../fixtures/registrations.ts'
import { siteInChromium } from '../fixtures/site-in-chromium.ts'
import { openWindow } from './window.ts'

/** The element as a page sees it. */
export type Validator = HTMLElement & {
  value: string
  report: Report | null
  validate: () => Report | null | Promise<Report | null>
}

/** The page of the validator, open in a window of its own for each test. */
export interface ValidatorPage {
  readonly page: Page
  readonly context: BrowserContext
  readonly origin: string
  /** What the content security policy stopped, and what the console calls errors; a test may empty it. */
  complaints: string[]
  element: () => Locator
  box: () => Locator
  summary: () => Locator
  /** The line that says what the element did to the text. */
  told: () => Locator
  button: (name: string | RegExp) => Locator
  codesShown: () => Promise<string[]>
  reportOf: () => Promise<Report | null>
  /** Opens the page anew, with the date that the examples are held against. */
  open: () => Promise<void>
  /** Pastes with the keyboard, over all that stands in the box. */
  paste: (text: string) => Promise<void>
  /** Waits until the summary says it. */
  summarySays: (text: string) => Promise<void>
}

/** Opens the page before each test of a file, and holds afterwards that nothing complained. */
export function openValidator(permissions = ['clipboard-read', 'clipboard-write']): ValidatorPage {
  const site = siteInChromium()
  let context: BrowserContext
  let page: Page
  let close: () => Promise<void>
  let policy: Disposable
  const element = (): Locator => page.locator('modtagelse-validator').first()
  const box = (): Locator => element().locator('[part=textarea]')
  const summary = (): Locator => element().locator('[part~=summary]')

  beforeEach(async () => {
    ;({ context, page, close } = await openWindow(site.browser, { permissions }))
    opened.complaints = []
    page.on('console', (message) => {
      if (message.type() === 'error') opened.complaints.push(message.text())
    })
    page.on('pageerror', (error) => opened.complaints.push(error.message))
    policy = await page.addInitScript(() => {
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
        reportError(new Error(`policy: ${violatedDirective} ${blockedURI}`))
      })
    })
    await opened.open()
  })
  afterEach(async () => {
    await policy.dispose()
    await close()
    expect(opened.complaints).toEqual([])
  })

  const opened: ValidatorPage = {
    get page() {
      return page
    },
    get context() {
      return context
    },
    get origin() {
      return site.origin
    },
    complaints: [],
    element,
    box,
    summary,
    told: () => element().locator('.told [role=status]'),
    button: (name) => element().getByRole('button', { name }),
    codesShown: () => element().locator('[part=code]').allTextContents(),
    reportOf: () => element().evaluate((validator) => (validator as Validator).report),
    async open() {
      await page.goto(`${site.origin}/validator/`)
      await element().evaluate((validator, asOf) => {
        validator.setAttribute('as-of', asOf)
      }, AS_OF)
    },
    async paste(text) {
      await page.evaluate((copied) => navigator.clipboard.writeText(copied), text)
      await box().focus()
      await page.keyboard.press('ControlOrMeta+A')
      await page.keyboard.press('ControlOrMeta+V')
    },
    summarySays: (text) => summary().getByText(text).first().waitFor(),
  }
  return opened
}

/** A draft of a straksmatch, changed as told; without a change there is nothing to put right in it. */
export const draftWith = (changes: Record<string, unknown> = {}): string =>
  JSON.stringify(straksmatch(changes), null, 2)
