import { expect, test } from 'vitest'
import { readingOf } from '../fixtures/reading-of.ts'
import { lostIn } from '../promises/nothing-lost.ts'

test.each([['Oplysning;Har fået kørekort'], ['Punkt;7'], ['Spørgsmål;Hvornår begynder kurset?']])(
  'among labels and values a row like "%s" is a label with its value',
  (row) => {
    const text = `Registreringstype;straksmatch\nSagstype;anden sag\n${row}\nKontaktform;brev`
    const [label = '', value = ''] = row.split(';')
    expect(readingOf(text).values).toEqual([
      {
        registreringstype: 'straksmatch',
        sagstype: 'anden sag',
        [label]: value,
        kontaktform: 'brev',
      },
    ])
  },
)

test.each([
  ['above each registration', 'Felt;Værdi\nFravær;\nFra;3-11-2008\nFelt;Værdi\nTil;4-11-2008\n'],
  ['below the name of a type', 'Fravær\nFelt;Værdi\nFra;3-11-2008\nTil;4-11-2008\n'],
])('a header is still one %s', (_, text) => {
  expect(readingOf(text).values).toMatchObject([{ fra: '2008-11-03', til: '2008-11-04' }])
  expect(readingOf(text).values[0]).not.toHaveProperty('Felt')
})

test('a header with an empty corner moves no column', () => {
  const text =
    '\tFelt\tVærdi 1\tVærdi 2\nRegistreringstype\toplysning\tstraksmatch\nBorgerreference\ta\tb\nSagstype\t\tanden sag'
  expect(readingOf(text).values).toEqual([
    { registreringstype: 'oplysning', borgerReference: 'a' },
    { registreringstype: 'straksmatch', borgerReference: 'b', sagstype: 'anden sag' },
  ])
  expect(lostIn(text)).toEqual([])
})

test('boxes with the words of a label are no label of a table', () => {
  const text =
    'Registreringstype;straksmatch;straksmatch\nMyndighed;☒ stat ☐ kommune;☐ stat ☒ kommune\nSagstype;anden sag;anden sag'
  expect(readingOf(text).values).toMatchObject([
    { registreringsoplysninger: { myndighed: 'stat' }, sagstype: 'anden sag' },
    { registreringsoplysninger: { myndighed: 'kommune' }, sagstype: 'anden sag' },
  ])
})
