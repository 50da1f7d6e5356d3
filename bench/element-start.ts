import type { Browser, CDPSession, Page } from 'playwright-core'
import { serve } from '../deploy/serve.ts'
import { launchChromium } from '../tests/browser/chromium.ts'
import type { Seen } from './claims.ts'
import { median } from './compare.ts'
import { asTable } from './table.ts'

const ROUNDS = 15
/** A phone of the cheaper kind is about so many times slower than what developers sit at. */
const THROTTLE = 6

const ELEMENT = '/widget/v1/modtagelse-validator.js'

/**
 * Work that is the same in every version, to tell a slow machine from a slow element: what cost the element of b456a84
 * most of its time, three objects that know the Danish language.
 */
const FIXED_WORK = `{
  const before = performance.now()
  new Intl.DateTimeFormat('da', { month: 'long', timeZone: 'UTC' }).format(0)
  new Intl.ListFormat('da', { type: 'disjunction' }).format(['a', 'b'])
  new Intl.ListFormat('da', { type: 'conjunction' }).format(['a', 'b'])
  performance.now() - before
}`

/** What the element of b456a84 took in the median, against the fixed work in the same run; written down once. */
const BASE = Number.NaN

/** Milliseconds of script until the element is defined, in a page that has nothing else, on a slow processor. */
export async function measureElementStart(): Promise<Seen> {
  const site = await serve({ port: 0 })
  const browser = await launchChromium()
  try {
    const element: number[] = []
    const work: number[] = []
    for (let round = 0; round < ROUNDS; round++) {
      element.push(await inSlowPage(browser, site.origin, loadElement))
      work.push(await inSlowPage(browser, site.origin, (page) => page.evaluate<number>(FIXED_WORK)))
    }
    const times = median(element.map((ms, round) => ms / (work[round] ?? Number.NaN)))
    console.log(
      asTable([
        [`script at top level, processor ${THROTTLE} times slower`, 'median ms', 'times'],
        ['fixed work: three Intl objects', median(work).toFixed(1), '1.00'],
        ["the element's first file", median(element).toFixed(1), times.toFixed(2)],
        ['the same in b456a84', '', BASE.toFixed(2)],
      ]),
    )
    return { elementStart: times / BASE }
  } finally {
    await browser.close()
    await site.close()
  }
}

/** Loads the element's script, and gives back what the browser says that script took, in milliseconds. */
async function loadElement(page: Page, devtools: CDPSession): Promise<number> {
  await devtools.send('Performance.enable')
  const soFar = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics')
    return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN
  }
  const before = await soFar()
  await page.evaluate(`import('${ELEMENT}').then(() => 1)`)
  return ((await soFar()) - before) * 1000
}

/** Does something in a page that has nothing else, in a process of its own. */
async function inSlowPage(
  browser: Browser,
  origin: string,
  work: (page: Page, devtools: CDPSession) => Promise<number>,
): Promise<number> {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(`${origin}/schemas/v1/index.json`)
  const devtools = await context.newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE })
  const time = await work(page, devtools)
  await context.close()
  return time
}
