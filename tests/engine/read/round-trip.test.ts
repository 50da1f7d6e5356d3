import fc from 'fast-check'
import { describe, test } from 'vitest'
import { runs } from '../../fixtures/runs.ts'
import { expectReadBack, handwritings } from '../../promises/reading.ts'
import { hands } from './written/hand.ts'

describe.each(handwritings)('%s', (_name, write) => {
  test('are read back, value by value, and nothing else is', () => {
    fc.assert(
      fc.property(hands.map(write), (written) => {
        expectReadBack(written)
      }),
      { numRuns: runs(800) },
    )
  })
})
