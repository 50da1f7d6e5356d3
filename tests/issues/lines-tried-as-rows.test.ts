import { expect, test } from 'vitest'
import { validateText } from '../../src/api/index.ts'

const LENGTH = 200_000
const fill = (piece: string) => piece.repeat(Math.ceil(LENGTH / piece.length))

/**
 * At each line a table, a grid and the header of a mail were looked for in all that follows, so that texts of this length
 * took minutes. These are over within a second or two, and else the time given to a test runs out.
 */
test.each([
  [
    'lines that end as few programs end them',
    `Straksmatch\nMatchkategori: ${fill('{\u2028\u00A0\u200B"straksmatch": true,\u2028\u00A0\u200B"stamdata": ')}`,
  ],
  ['marks that open at the end of each line', `Straksmatch\n${fill('a: b";"c\n')}`],
  ['marks that open between other line ends', `Straksmatch\n${fill('a: b";"c\u2028')}`],
  [
    'labels below a grid',
    `Straksmatch\nNavn;x\nAdresse;y\n${fill('Navn\u2028').slice(0, LENGTH / 2)}`,
  ],
  ['lines that a mail might begin with', `Fravær\n${fill('Fra: 1\n')}`],
])('what may follow is not read at each line: %s', (_name, text) => {
  expect(validateText(text, { asOf: '2008-09-20' }).format).toBe('lines')
})

test('a header of many cells over several lines is read as one', () => {
  const header = ['Sagstype', 'Samtaletype', ...Array.from({ length: 60 }, (_, n) => `"x\n${n}"`)]
  const row = ['kontanthjælpsag', '1. henvendelse', ...Array.from({ length: 60 }, () => '1')]
  const report = validateText(`${header.join(';')}\n${row.join(';')}\n`)
  expect(report.format).toBe('csv')
  expect(report.records).toHaveLength(1)
})
