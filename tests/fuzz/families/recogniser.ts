import fc from 'fast-check'
import { expect } from 'vitest'
import { rules, validateText } from '../../../src/api/index.ts'
import { generate } from '../../../src/generate/index.ts'
import { Random } from '../../../src/generate/random.ts'
import { Recogniser } from '../../../src/recognise/index.ts'
import { order } from '../../../src/schemas/order.ts'
import { examples } from '../../engine/examples.ts'
import type { Family } from '../family.ts'
import { tryMutants } from '../try-mutants.ts'

/** So many registrations of each type; some with a fault. */
const OF_EACH = 200

const lines = [
  ...order
    .filter((slug) => slug !== 'faelles')
    .flatMap((slug) => [...generate(slug, { count: OF_EACH, seed: 1, invalid: 0.1 })])
    .map(({ registration }) => registration),
  ...examples.map(({ draft }) => draft),
].map((record) => JSON.stringify(record))

/** In what the recogniser calls clean the engine finds nothing. Each one is two thousand mutants. */
export const recogniser: Family = {
  name: 'mutants that the recogniser calls clean, two thousand each',
  turn: 1,
  property: fc.property(fc.noShrink(fc.integer()), (seed) => {
    const tried = { validateText, rules, Recogniser }
    expect(tryMutants(tried, lines, 2000, new Random(seed)).wrong).toEqual([])
  }),
}
