import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readingOf } from '../../fixtures/reading-of.ts'
import { runs } from '../../fixtures/runs.ts'
import { hands, type Hand } from './written/hand.ts'
import { writeBelowEachOther, writeBesides } from './written/label-and-value.ts'
import { writeLines } from './written/lines.ts'
import type { Registration } from './written/registrations.ts'
import type { Written } from './written/surroundings.ts'
import { writeTable } from './written/table.ts'

const plain = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, '')

/** Areas have the order in which they are written: in a table that of its columns. */
const inOrder = (registrations: readonly unknown[]) =>
  (registrations as Registration[]).map((one) => {
    const areas = one['opmaerksomhedsomraader'] as { omraade: string }[] | undefined
    const sorted = areas?.toSorted((a, b) => a.omraade.localeCompare(b.omraade))
    return sorted ? { ...one, opmaerksomhedsomraader: sorted } : one
  })

function expectReadBack({ text, registrations, around }: Written): void {
  const { values, faults, passed } = readingOf(text)
  expect(inOrder(values)).toEqual(inOrder(registrations))
  expect(faults).toEqual([])
  expect(plain(passed.join(''))).toBe(plain(around.join('')))
}

const ways: [name: string, write: (hand: Hand) => Written][] = [
  ['a table', writeTable],
  ['labels with values beside them', writeBesides],
  ['labels and values below each other', writeBelowEachOther],
  ['lines', writeLines],
]

describe.each(ways)('%s', (_name, write) => {
  test('are read back, value by value, and nothing else is', () => {
    fc.assert(
      fc.property(hands.map(write), (written) => {
        expectReadBack(written)
      }),
      { numRuns: runs(800) },
    )
  })
})
