/**
 * Looks for records that the recogniser calls clean and the engine does not, in the built package:
 * `npm run fuzz:recogniser -- --mutants 3000000 --seed 1`. Ends with 1 when there is one.
 */
import { parseArgs } from 'node:util'
import type * as Generate from '../../src/generate/index.ts'
import { Random } from '../../src/generate/random.ts'
import { order } from '../../src/schemas/order.ts'
import { examples } from '../engine/examples.ts'
import { tryMutants, type Tried } from './try-mutants.ts'

const { values } = parseArgs({
  options: {
    mutants: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
  },
})
const count = Number(values.mutants)
const seed = Number(values.seed)

const built = (name: string): Promise<unknown> =>
  import(new URL(`../../dist/package/${name}.js`, import.meta.url).href)
const tried = {
  ...((await built('index')) as object),
  ...((await built('chunks/recogniser')) as object),
}
const { generate } = (await built('chunks/generator')) as typeof Generate

/** So many sound registrations of each type, and some with a fault. */
const SOUND = 400
const slugs = order.filter((slug) => slug !== 'faelles')
const lines = slugs.flatMap((slug) =>
  [...generate(slug, { count: SOUND, seed, invalid: 0.1 })].map(({ registration }) =>
    JSON.stringify(registration),
  ),
)
const all = [...lines, ...examples.map(({ draft }) => JSON.stringify(draft))]

const started = performance.now()
const outcome = tryMutants(tried as Tried, all, count, new Random(seed), (made) => {
  if (process.stderr.isTTY) process.stderr.write(`\r${made} of ${count}`)
})
const { clean, courses, wrong, sampled, missed, missedTexts } = outcome
console.log(
  [
    `seed ${seed}: ${count} mutants of ${all.length} records in ${((performance.now() - started) / 1000).toFixed(0)} s`,
    `called clean: ${clean}, of which with a course: ${courses}`,
    `wrongly called clean: ${wrong.length}`,
    `asked about and given to the engine: ${sampled}, of which without a finding: ${missed}`,
    ...missedTexts.map((text) => `  missed: ${text.slice(0, 300)}`),
    ...wrong.map((one) => `  WRONG: ${JSON.stringify(one)}`),
  ].join('\n'),
)
if (wrong.length > 0) process.exitCode = 1
