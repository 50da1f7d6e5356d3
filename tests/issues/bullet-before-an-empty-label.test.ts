import { expect, test } from 'vitest'
import { validateText } from '../../src/api/index.ts'
import { AS_OF } from '../fixtures/as-of.ts'
import { readingOf } from '../fixtures/reading-of.ts'
import { expectKept } from '../promises/fixes.ts'

test.each(['•', '-', '*', '·', 'o', '1.', '2)', 'a)', '◦', '1.2'])(
  'a label without a value behind "%s" and a tab is no header of a table',
  (mark) => {
    const lines = ['Sagstype: anden sag', 'Matchkategori:', 'Videre forløb: Ny samtale.']
    for (const empty of [lines[1]!, 'Matchkategori']) {
      const text = ['Præcismatch', '', lines[0], empty, lines[2]]
        .map((line) => (line === '' || line === 'Præcismatch' ? line : `${mark}\t${line}`))
        .join('\n')
      const { values } = readingOf(text)
      expect(values).toEqual([
        { registreringstype: 'præcismatch', sagstype: 'anden sag', videreForloeb: 'Ny samtale.' },
      ])
    }
  },
)

test('a fix may leave a label behind a bullet without a value', () => {
  const text =
    'Straksmatch\n\n•\tSagstype: anden sag\n•\tMatchkategori: 2\n•\tUdslagsgivende områder: helbred\n•\tKontaktform: brev\n'
  const options = { asOf: AS_OF, type: 'straksmatch' } as const
  expect(validateText(text, options).findings.some(({ fix }) => fix)).toBe(true)
  expectKept(text, options)
})

test('a column of numbers may stand first in a table', () => {
  const { values } = readingOf(
    '#\tRegistreringstype\tSagstype\n1\tstraksmatch\tanden sag\n2\tstraksmatch\tstarthjælpssag\n',
  )
  expect(values).toMatchObject([{ sagstype: 'anden sag' }, { sagstype: 'starthjælpssag' }])
})
