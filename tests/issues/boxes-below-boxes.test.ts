import { expect, test } from 'vitest'
import { readingOf } from '../fixtures/reading-of.ts'

test.each([
  ['by two blanks', '  '],
  ['by an equals sign', ' = '],
  ['by a colon', ': '],
  ['by a tab', '\t'],
])('a label with boxes below another one is a label, parted %s', (_, gap) => {
  const text = [
    'Straksmatch',
    `Sagstype${gap}☐ kontanthjælpssag ☒ anden sag`,
    `Kontaktform${gap}☐ personligt ☒ brev`,
    `Straksmatch${gap}[x] ja [ ] nej`,
  ].join('\n')
  expect(readingOf(text).values).toEqual([
    {
      registreringstype: 'straksmatch',
      sagstype: 'anden sag',
      kontaktform: 'brev',
      straksmatch: true,
    },
  ])
})
