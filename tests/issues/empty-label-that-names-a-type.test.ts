import { expect, test } from 'vitest'
import { readingOf } from '../fixtures/reading-of.ts'

const rest = 'Navn: Ida Prøve\nSagstype: anden sag'
const one = {
  registreringstype: 'straksmatch',
  stamdata: { navn: 'Ida Prøve' },
  sagstype: 'anden sag',
}

test.each([
  ['directly below the heading', `Straksmatch\nStraksmatch:\n${rest}`, [one]],
  ['below the heading and a blank line', `Straksmatch\n\nStraksmatch: \n${rest}`, [one]],
  ['with emphasis', `Registreringstype: straksmatch\n**Straksmatch:** \n${rest}`, [one]],
  [
    'in the second of two registrations',
    `Straksmatch\n\nStraksmatch: \n${rest}\n\nRegistreringstype: straksmatch\nBorgerreference: b\nStraksmatch: \n${rest}`,
    [one, { ...one, borgerReference: 'b' }],
  ],
])(
  'an empty label that is the name of the type as well begins no other registration: %s',
  (_, text, all) => {
    const { values, passed } = readingOf(text)
    expect(values).toEqual(all)
    expect(passed).toEqual([])
  },
)
