import { documentsBudget, widgetBudget } from '../../build/widget.ts'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { types } from '../../src/api/index.ts'
import { builtSite } from '../built/site.ts'
import { siteInChromium } from '../fixtures/site-in-chromium.ts'
import { pagesOfSite } from './site.ts'
import { openVisitor, type Visit } from './visit.ts'

/** What every page has: it waits for who searches, opens a term or reads on, and nothing is read with its help. */
const scriptOfPages = 1

/** The pages that are made to run something more. */
const pagesWithScript = [
  '/en/',
  '/forloeb/',
  '/frister/',
  '/i-dag/',
  ...readdirSync(new URL('../../src/content/i-dag/', import.meta.url))
    .map((file) => `/i-dag/${file.replace(/\.mdx$/, '')}/`)
    .sort(),
  '/indlejring/',
  '/indlejring/ramme/',
  '/leverandoerer/',
  '/screening/',
  ...types.map(({ slug }) => `/skemaer/${slug}/`).sort(),
  '/soeg/',
  '/sporbarhed/',
  '/tjekliste/',
  '/validator/',
]

/** Pages of guidance: people read them on a phone, between two conversations. */
const isGuidance = (path: string) =>
  /^\/(?:spoergsmaal|minimumskrav|regler|fortolkninger)\//.test(path)

/** It stands in other pages and has nothing of ours around it. */
const isFrame = (path: string) => path === '/indlejring/ramme/'

const kilobytes = 1024
const pagesAtOnce = 3

const site = siteInChromium()
let visits: Visit[]

beforeAll(async () => {
  visits = await visitAll(pagesOfSite())
  // A second of work for each page, shared with whatever else the machine does.
}, 900_000)

/** Visits the pages in a few windows at a time; what is found comes in the order of the pages. */
async function visitAll(paths: string[]): Promise<Visit[]> {
  const found: Visit[] = []
  const waiting = paths.entries()
  const visitWaiting = async () => {
    const visitor = await openVisitor(site.browser, site.origin)
    for (const [index, path] of waiting) found[index] = await visitor.visit(path)
    await visitor.close()
  }
  await Promise.all(Array.from({ length: pagesAtOnce }, visitWaiting))
  return found
}

/** What is wrong on which page; pages without faults are left out. */
const faults = (faultOf: (page: Visit) => unknown[]) =>
  Object.fromEntries(
    visits.map((page) => [page.path, faultOf(page)]).filter(([, found]) => found?.length !== 0),
  )

describe('every page', () => {
  test('is there', () => {
    expect(visits.length).toBeGreaterThan(0)
    expect(visits.filter(({ status }) => status !== 200).map(({ path }) => path)).toEqual([])
  })

  test('has no barrier of WCAG 2.2 AA that axe can find, in light', () => {
    expect(faults(({ barriers }) => barriers.light)).toEqual({})
  })

  test('has no barrier of WCAG 2.2 AA that axe can find, in dark', () => {
    expect(faults(({ barriers }) => barriers.dark)).toEqual({})
  })

  test('keeps to the content security policy', () => {
    expect(faults(({ policyViolations }) => policyViolations)).toEqual({})
  })

  test('logs no error', () => {
    expect(faults(({ consoleErrors }) => consoleErrors)).toEqual({})
  })

  test('asks no other origin for anything', () => {
    expect(faults(({ strangers }) => strangers)).toEqual({})
  })

  test('has one h1', () => {
    expect(faults(({ headings1 }) => (headings1 === 1 ? [] : [headings1]))).toEqual({})
  })

  test('says that it is guidance from 2008', () => {
    const line = 'Vejledning fra 2008. Beskriver ikke gældende regler.'
    expect(visits.filter(({ text }) => !text.includes(line)).map(({ path }) => path)).toEqual([])
  })

  test('lets the keyboard skip its head', () => {
    const withHead = visits.filter(({ path }) => path !== '/indlejring/ramme/')
    expect(withHead.filter((page) => !page.skipLinkWorks).map(({ path }) => path)).toEqual([])
  })

  test('fits a window of 320 and 360 px', () => {
    expect(faults(({ tooWide }) => tooWide)).toEqual({})
  })

  test('keeps its text in print', () => {
    expect(faults(({ lostInPrint }) => lostInPrint)).toEqual({})
  })

  test('runs no script of its own, unless it is made to', () => {
    const withScript = visits
      .filter(({ path, scripts }) => scripts > (isFrame(path) ? 0 : scriptOfPages))
      .map(({ path }) => path)
    expect(withScript).toEqual(pagesWithScript)
  })

  test('has the script of all pages, which takes less than a kilobyte', () => {
    const without = visits.filter(({ path, scripts }) => !isFrame(path) && scripts === 0)
    expect(without.map(({ path }) => path)).toEqual([])
    const [page] = visits.filter(({ path }) => path === '/spoergsmaal/hurtig-screening/')
    const shared = page?.requests.filter((path) => path.endsWith('.js')) ?? []
    expect(shared).toHaveLength(scriptOfPages)
    expect(gzipped(shared[0] ?? '')).toBeLessThan(kilobytes)
  })
})

/** A font is compressed already. */
const onTheWire = (address: string) =>
  address.endsWith('.woff2') ? statSync(join(builtSite, address)).size : gzipped(address)

const gzipped = (address: string) => gzipSync(readFileSync(join(builtSite, address))).length

test('HTML and CSS of a page of guidance take at most 16 KB', () => {
  const heavy = visits
    .filter(({ path }) => isGuidance(path))
    .map(({ path, stylesheets }) => ({
      path,
      bytes: [`${path}index.html`, ...stylesheets]
        .map(gzipped)
        .reduce((sum, bytes) => sum + bytes, 0),
    }))
    .filter(({ bytes }) => bytes > 16 * kilobytes)
  expect(heavy).toEqual([])
})

/** The way in to the steps shows the course as a picture, which has a stylesheet of its own. */
const hasPicture = (path: string) => path === '/minimumskrav/'

test('a page of guidance asks for at most 6 things, which take at most 50 KB in all', () => {
  const heavy = visits
    .filter(({ path }) => isGuidance(path) && !hasPicture(path))
    .map(({ path, requests }) => {
      const files = [`${path}index.html`, ...requests.filter((asked) => asked !== path)]
      return {
        path,
        files,
        bytes: files.map(onTheWire).reduce((sum, bytes) => sum + bytes, 0),
      }
    })
    .filter(({ files, bytes }) => files.length > 6 || bytes > 50 * kilobytes)
  expect(heavy).toEqual([])
})

test('the script of the element takes at most what it may', () => {
  const left = widgetBudget - gzipped('/widget/v1/modtagelse-validator.js')
  expect(widgetBudget).toBe(22 * 1024)
  expect(left).toBeGreaterThanOrEqual(0)
})

test('its reader of documents takes at most what it may', () => {
  const left = documentsBudget - gzipped('/widget/v1/modtagelse-validator-documents.js')
  expect(documentsBudget).toBe(40 * 1024)
  expect(left).toBeGreaterThanOrEqual(0)
})
