import { expect, test } from 'vitest'
import { readingOf } from '../fixtures/reading-of.ts'

const first = ['Straksmatch', 'Navn: Ida Prøve', 'Sagstype: anden sag', 'Matchkategori: 4']

test('the name of a type with a colon begins another registration, when the fields begin anew', () => {
  const second = ['Straksmatch:', '', 'Borgerreference: b-2', 'Navn: Bo Prøve']
  expect(readingOf([...first, '', ...second].join('\n')).values).toEqual([
    expect.objectContaining({ registreringstype: 'straksmatch', matchkategori: 4 }),
    expect.objectContaining({ registreringstype: 'straksmatch', borgerReference: 'b-2' }),
  ])
})

test('and is a label that nobody filled in, when the form goes on', () => {
  const form = [
    'Straksmatch',
    'Navn: Ida Prøve',
    'Sagstype: anden sag',
    '',
    'Straksmatch:',
    'Matchkategori: 4',
  ]
  expect(readingOf(form.join('\n')).values).toHaveLength(1)
})
