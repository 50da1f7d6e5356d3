import type { Browser } from 'playwright-core'
import { serve } from '../deploy/serve.ts'
import { launchChromium } from '../tests/browser/chromium.ts'
import type { Seen } from './claims.ts'
import { median } from './compare.ts'
import { asTable } from './table.ts'

const ROUNDS = 15
/** A phone of the cheaper kind is about so many times slower than what developers sit at. */
const THROTTLE = 6

const ELEMENT = '/widget/v1/modtagelse-validator.js'
const FIXED_WORK = '/fixed-work.js'

/**
 * Work that is the same in every version, to tell a slow machine from a slow element: what cost the element of b456a84
 * most of its time, three objects that know the Danish language.
 */
const fixedWork = `
new Intl.DateTimeFormat('da', { month: 'long', timeZone: 'UTC' }).format(0)
new Intl.ListFormat('da', { type: 'disjunction' }).format(['a', 'b'])
new Intl.ListFormat('da', { type: 'conjunction' }).format(['a', 'b'])
export {}`

/** What the element of b456a84 took against the fixed work: the middle one of three runs (1.25, 1.33 and 1.54). */
const BASE = 1.33

/** Milliseconds of script until the element is defined, in a page that has nothing else, on a slow processor. */
export async function measureElementStart(): Promise<Seen> {
  const site = await serve({ port: 0 })
  const browser = await launchChromium()
  try {
    const element: number[] = []
    const work: number[] = []
    for (let round = 0; round < ROUNDS; round++) {
      element.push(await scriptTime(browser, site.origin, ELEMENT))
      work.push(await scriptTime(browser, site.origin, FIXED_WORK))
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

/**
 * Loads a script in a page that has nothing else, in a process of its own.
 *
 * @returns how long its thread ran the script, in milliseconds: the time it stood in line for a processor is not in it
 */
async function scriptTime(browser: Browser, origin: string, path: string): Promise<number> {
  const context = await browser.newContext()
  await context.route(`**${FIXED_WORK}`, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: fixedWork }),
  )
  const page = await context.newPage()
  await page.goto(`${origin}/schemas/v1/index.json`)
  const devtools = await context.newCDPSession(page)
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE })
  const soFar = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics')
    return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN
  }
  const before = await soFar()
  await page.evaluate(`import('${path}').then(() => 1)`)
  const after = await soFar()
  await context.close()
  return (after - before) * 1000
}
