import { expect } from 'vitest'
import type { Hand } from '../engine/read/written/hand.ts'
import { writeBelowEachOther, writeBesides } from '../engine/read/written/label-and-value.ts'
import { writeLines } from '../engine/read/written/lines.ts'
import type { Registration } from '../engine/read/written/registrations.ts'
import type { Written } from '../engine/read/written/surroundings.ts'
import { writeTable } from '../engine/read/written/table.ts'
import { readingOf } from '../fixtures/reading-of.ts'

const plain = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, '')

/** Areas have the order in which they are written: in a table that of its columns. */
export const inOrder = (registrations: readonly unknown[]) =>
  (registrations as Registration[]).map((one) => {
    const areas = one['opmaerksomhedsomraader'] as { omraade: string }[] | undefined
    const sorted = areas?.toSorted((a, b) => a.omraade.localeCompare(b.omraade))
    return sorted ? { ...one, opmaerksomhedsomraader: sorted } : one
  })

/** What was written is read, value by value, and what stands around it is passed over. */
export function expectReadBack({ text, registrations, around }: Written): void {
  const { values, faults, passed } = readingOf(text)
  expect(inOrder(values)).toEqual(inOrder(registrations))
  expect(faults).toEqual([])
  expect(plain(passed.join(''))).toBe(plain(around.join('')))
}

/** Ways in which people write registrations. */
export const handwritings: [name: string, write: (hand: Hand) => Written][] = [
  ['a table', writeTable],
  ['labels with values beside them', writeBesides],
  ['labels and values below each other', writeBelowEachOther],
  ['lines', writeLines],
]
