import fc from 'fast-check'
import { test } from 'vitest'
import { families } from './families.ts'
import { commandLine } from './families/command-line.ts'
import { growth } from './families/growth.ts'

/** One asks for what is built, the other looks at the time it takes. */
const ofLongRunsOnly = [commandLine, growth]

test.each(families.filter((family) => !ofLongRunsOnly.includes(family)))(
  'a long run can be made of $name',
  async ({ property, turn }) => {
    await fc.assert(property, { numRuns: Math.min(turn, 5), seed: 2008 })
  },
)
