import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tableAsCopied } from '../../../../src/components/validator/table/as-copied.ts'
import {
  shownValue,
  withCells,
  type CellEdit,
} from '../../../../src/components/validator/table/edit-cells.ts'
import { tableIn, type Table } from '../../../../src/components/validator/table/table-in.ts'

const tableOf = (text: string): Table => {
  const table = tableIn(text)
  if (!table) throw new Error('no table')
  return table
}

const edited = (text: string, ...edits: CellEdit[]): string => withCells(text, tableOf(text), edits)

const valuesOf = (text: string): string[][] => tableOf(text).rows.map((row) => row.map(shownValue))

describe('a cell that is changed', () => {
  test('leaves all others as they were, to the letter', () => {
    const text = 'Navn;"Årsag"; Fra \n"Ida ""Prøve""" ;ferie;  1-2-2008\n'
    expect(edited(text, { row: 1, column: 1, value: 'sygdom' })).toBe(
      'Navn;"Årsag"; Fra \n"Ida ""Prøve""" ;sygdom;  1-2-2008\n',
    )
  })

  test('keeps its quotation marks, and the blanks around it', () => {
    expect(edited('a;b\n"x";y', { row: 1, column: 0, value: 'z' })).toBe('a;b\n"z";y')
    expect(edited('| a | b |\n|---|---|\n| x | y |', { row: 2, column: 1, value: 'z' })).toBe(
      '| a | b |\n|---|---|\n| x | z |',
    )
  })

  test('gets quotation marks when it could not be read without', () => {
    expect(edited('a;b\nx;y', { row: 1, column: 0, value: 'x; "nej"' })).toBe('a;b\n"x; ""nej""";y')
    expect(edited('a\tb\nx\ty', { row: 1, column: 0, value: 'en\nto' })).toBe('a\tb\n"en\nto"\ty')
  })

  test('behind the last of a short row adds those between', () => {
    expect(edited('a;b;c\n1;2;3\nx', { row: 2, column: 2, value: 'z' })).toBe('a;b;c\n1;2;3\nx;;z')
  })

  test('below the last row adds a row, framed as the others are', () => {
    expect(edited('a;b\nx;y\n', { row: 2, column: 1, value: 'z' })).toBe('a;b\nx;y\n;z\n')
    expect(edited('| a | b |\n|---|---|\n| x | y |', { row: 3, column: 0, value: 'z' })).toBe(
      '| a | b |\n|---|---|\n| x | y |\n| z |  |',
    )
  })

  test('that is given its own value changes nothing', () => {
    const text = 'a;b\n "x" ; y '
    expect(edited(text, { row: 1, column: 1, value: 'y' })).toBe(text)
  })
})

test('whatever is written, the cell holds it and the others what they held', () => {
  const word = fc.stringMatching(/^[a-zæøå0-9";,| -]{0,8}$/)
  fc.assert(
    fc.property(
      fc.constantFrom('\t', ';', ','),
      fc.array(fc.tuple(word, word, word), { minLength: 1, maxLength: 5 }),
      fc.nat(5),
      fc.nat(2),
      fc.string({ maxLength: 12 }),
      (separator, rows, row, column, written) => {
        const quoted = (value: string) => `"${value.replaceAll('"', '""')}"`
        const text = [['A1', 'B1', 'C1'], ...rows.map((cells) => cells.map(quoted))]
          .map((cells) => cells.join(separator))
          .join('\n')
        const before = valuesOf(text)
        const value = written.replaceAll(/[\r\n\t]/g, ' ').trim()
        const after = valuesOf(edited(text, { row: row % before.length, column, value }))
        before[row % before.length]![column] = value
        expect(after).toEqual(before)
      },
    ),
  )
})

describe('a table as text', () => {
  test('is parted by what parts its header, however many commas the cells have', () => {
    const text = 'Kilde;Tekst\nborger;ja, nej, måske, a, b\nborger;a, b, c, d, e'
    expect(tableOf(text).separator).toBe(';')
    expect(valuesOf(text)[2]).toEqual(['borger', 'a, b, c, d, e'])
  })

  test('of Markdown has its first column first', () => {
    expect(valuesOf('| Fra | Til |\n|---|---|\n| 1 |  |')).toEqual([
      ['Fra', 'Til'],
      ['---', '---'],
      ['1', ''],
    ])
  })
})

test('a table is copied with tabs and as HTML, without the rule of Markdown', () => {
  const { plain, html } = tableAsCopied(tableOf('| Fra | Tekst |\n|---|---|\n| 1 | a<b & "c" |'))
  expect(plain).toBe('Fra\tTekst\n1\ta<b & "c"\n')
  expect(html).toContain('<tr><td>1</td><td>a&lt;b &amp; "c"</td>')
})
