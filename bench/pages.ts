/**
 * Lighthouse, as on a phone, on one page of each kind of the built site. Prints what was measured, and fails when a
 * page of guidance breaks its limits or a score is too low.
 */
import process from 'node:process'
import { gzipSync } from 'node:zlib'
import lighthouse, { type Result } from 'lighthouse'
import puppeteer, { type Browser } from 'puppeteer-core'
import { serve } from '../deploy/serve.ts'
import { findChromium, switches } from '../tests/browser/chromium.ts'
import { brokenLimits, lowScores, type PageWeight, type Scores } from './page-limits.ts'
import { asTable } from './table.ts'

/** One page of each kind, and the front page. */
const pages = [
  '/',
  '/spoergsmaal/',
  '/spoergsmaal/hurtig-screening/',
  '/spoergsmaal/skifte-medarbejderprofil/',
  '/minimumskrav/',
  '/minimumskrav/foerste-henvendelse/',
  '/regler/',
  '/regler/match-mangler/',
  '/fortolkninger/',
  '/ordliste/',
  '/helhed/',
  '/om/',
  '/en/',
  '/aendringer/',
  '/tilgaengelighed/',
  '/soeg/',
  '/skemaer/',
  '/skemaer/straksmatch/',
  '/validator/',
  '/frister/',
  '/forloeb/',
  '/screening/',
  '/tjekliste/',
  '/leverandoerer/',
  '/indlejring/',
  '/sporbarhed/',
  '/hele-vejledningen/',
]

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const

interface Measured extends PageWeight {
  scores: Scores
  /** Audits that did not score in full, by category. */
  short: string[]
}

/** Opens the page anew, in a window of its own, with the network and processor of a phone. */
async function measure(browser: Browser, origin: string, path: string): Promise<Measured> {
  const context = await browser.createBrowserContext()
  try {
    const run = await lighthouse(
      origin + path,
      { onlyCategories: [...categories], output: 'json', logLevel: 'error' },
      undefined,
      await context.newPage(),
    )
    if (run === undefined) throw new Error(`Lighthouse gave no result for ${path}`)
    return { path, ...(await weigh(run.lhr)), scores: scoresOf(run.lhr), short: shortOf(run.lhr) }
  } finally {
    await context.close()
  }
}

interface Asked {
  url: string
  resourceType: string
  transferSize: number
}

async function weigh(result: Result): Promise<Omit<PageWeight, 'path'>> {
  const details = result.audits['network-requests']?.details as { items: Asked[] } | undefined
  if (details === undefined)
    throw new Error(`Lighthouse saw no requests of ${result.finalDisplayedUrl}`)
  const asked = details.items.filter(({ url }) => url.startsWith('http'))
  const ofType = (...types: string[]) =>
    asked.filter(({ resourceType }) => types.includes(resourceType))
  const packed = await Promise.all(
    ofType('Document', 'Stylesheet').map(async ({ url }) =>
      gzipSync(await (await fetch(url)).bytes()),
    ),
  )
  return {
    markupAndStyles: packed.reduce((sum, { length }) => sum + length, 0),
    requests: asked.length,
    scripts: ofType('Script').length,
    bytes: asked.reduce((sum, { transferSize }) => sum + transferSize, 0),
  }
}

const scoresOf = (result: Result): Scores =>
  Object.fromEntries(
    categories.map((category) => [
      category,
      Math.round((result.categories[category]?.score ?? 0) * 100),
    ]),
  ) as unknown as Scores

const shortOf = (result: Result): string[] =>
  categories.flatMap((category) =>
    (result.categories[category]?.auditRefs ?? [])
      .filter(({ weight, id }) => weight > 0 && (result.audits[id]?.score ?? 1) < 0.9)
      .map(({ id }) => `${category}: ${result.audits[id]?.title ?? id}`),
  )

const inKilobytes = (bytes: number) => (bytes / 1024).toFixed(1)

const columns = ['page', ...categories, 'requests', 'scripts', 'HTML+CSS gzip KB', 'in all KB']

const row = ({ path, scores, requests, scripts, markupAndStyles, bytes }: Measured) => [
  path,
  ...categories.map((category) => String(scores[category])),
  String(requests),
  String(scripts),
  inKilobytes(markupAndStyles),
  inKilobytes(bytes),
]

const chosen = process.argv.slice(2)
const site = await serve({ port: 0 })
const browser = await puppeteer.launch({ executablePath: findChromium(), args: switches })
const measured: Measured[] = []
try {
  for (const path of chosen.length > 0 ? chosen : pages) {
    measured.push(await measure(browser, site.origin, path))
  }
} finally {
  await browser.close()
  await site.close()
}

console.log(asTable([columns, ...measured.map(row)]))
for (const { path, short } of measured) for (const audit of short) console.log(`${path} ${audit}`)

const faults = measured.flatMap((page) => [
  ...brokenLimits(page),
  ...lowScores(page.path, page.scores),
])
for (const fault of faults) console.error(fault)
if (faults.length > 0) process.exitCode = 1
