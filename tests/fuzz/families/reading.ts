import fc from 'fast-check'
import { expect } from 'vitest'
import { hands } from '../../engine/read/written/hand.ts'
import { lostIn } from '../../promises/nothing-lost.ts'
import { expectReadBack, handwritings } from '../../promises/reading.ts'
import type { Family } from '../family.ts'
import { kinds } from '../texts.ts'

const written = hands.map((hand) => {
  const [, write] = hand.oneOf(...(handwritings as [(typeof handwritings)[number]]))
  return write(hand)
})

/** What people write in tables, forms and lines is read back. */
export const reading: Family = {
  name: 'registrations written by hand and read back',
  turn: 60,
  property: fc.property(written, (one) => {
    expectReadBack(one)
  }),
}

/** Each word of a table or of lines is read, told or passed over. */
export const words: Family = {
  name: 'words that nobody loses',
  turn: 60,
  property: fc.property(kinds['written']!, (text) => {
    expect(lostIn(text)).toEqual([])
  }),
}
