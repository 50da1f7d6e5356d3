import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runs } from '../../fixtures/runs.ts'
import { lostIn } from '../../promises/nothing-lost.ts'
import { damaged, patchwork } from './written/damaged.ts'
import { hands } from './written/hand.ts'

test('of any text each word is read, told or passed over', () => {
  fc.assert(
    fc.property(fc.oneof(hands.map(damaged), hands.map(patchwork)), (text) => {
      expect(lostIn(text)).toEqual([])
    }),
    { numRuns: runs(2000) },
  )
})
