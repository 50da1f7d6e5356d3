import { describe, expect, test } from 'vitest'
import { documentText } from '../../src/documents/document-text'
import type { Block, TableBlock } from '../../src/documents/model'

const paragraph = (text: string, number = 1): Block => ({
  kind: 'paragraph',
  text,
  place: `afsnit ${number}`,
})

const table = (rows: readonly (readonly string[])[], about: Partial<TableBlock> = {}): Block => ({
  kind: 'table',
  name: 'tabel 1',
  rows: rows.map((cells, index) => ({ number: index + 1, cells: [...cells] })),
  ...about,
})

const textOf = (...blocks: Block[]) => documentText({ blocks, notes: [] }).text

/** Each place with what stands there. */
const placesOf = (...blocks: Block[]) => {
  const { text, places } = documentText({ blocks, notes: [] })
  return places.map(({ start, end, name }) => [name, text.slice(start, end)])
}

describe('a table as text', () => {
  test('is rows of equally many cells with tabs between them', () => {
    expect(
      textOf(
        table([
          ['Dato', 'Kode', 'Note'],
          ['3-11-2008', 'A1'],
          ['', 'A2', 'x'],
        ]),
      ),
    ).toBe('Dato\tKode\tNote\n3-11-2008\tA1\t\n\tA2\tx\n')
  })
  test('is without the columns and the outer rows in which nothing stands', () => {
    expect(textOf(table([['', '', ''], ['', 'a', '', 'b', ''], ['', ' '], ['', 'c'], ['']]))).toBe(
      'a\tb\n\t\nc\t\n',
    )
  })
  test('quotes what would be taken for the end of a cell or a row, and nothing else', () => {
    expect(textOf(table([['a\tb', 'c\r\nd', '"e" f', 'g "h"', 'i\u2028j', '"']]))).toBe(
      'a b\t"c\nd"\t"""e"" f"\tg "h"\t"i\nj"\t""""\n',
    )
  })
  test('is nothing when nothing stands in it', () => {
    expect(textOf(table([['', '']]), table([]))).toBe('')
  })
})

describe('blocks as text', () => {
  test('paragraphs are lines, and a table stands between blank lines', () => {
    const blocks = [paragraph('Hej'), paragraph('Dato: 3-11-2008'), table([['a', 'b']])]
    expect(textOf(...blocks, table([['c']]), paragraph(''), paragraph('Slut'))).toBe(
      'Hej\nDato: 3-11-2008\n\na\tb\n\nc\n\nSlut\n',
    )
  })
  test('empty paragraphs are one blank line between others', () => {
    expect(
      textOf(
        paragraph(''),
        paragraph('a'),
        paragraph(''),
        paragraph(' '),
        paragraph('b\vc'),
        paragraph(''),
      ),
    ).toBe('a\n\nb\nc\n')
  })
  test('the name of a sheet is written where it says what the rows are', () => {
    const blocks = [
      table([['a']], { isSheet: true, name: 'Straksmatch' }),
      table([['b']], { isSheet: true, name: 'Ark2' }),
      table([['c']], { name: 'Straksmatch' }),
    ]
    const { text } = documentText({ blocks, notes: [] }, (name) => name === 'Straksmatch')
    expect(text).toBe('Straksmatch\na\n\nb\n\nc\n')
  })
  test('notes are handed on', () => {
    expect(documentText({ blocks: [], notes: ['Skjult.'] }).notes).toEqual(['Skjult.'])
  })
})

describe('places', () => {
  test('a cell of a sheet is named as the spreadsheet names it', () => {
    const rows = [{ number: 7, cells: ['', ...Array<string>(26).fill(''), 'x', '"y'] }]
    expect(placesOf({ kind: 'table', name: 'Ark1', isSheet: true, rows })).toEqual([
      ['Ark1, celle AB7', 'x'],
      ['Ark1, celle AC7', '"""y"'],
    ])
  })
  test('a cell of another table by its row and column, a paragraph by its number', () => {
    expect(placesOf(paragraph('Hej', 4), table([['', 'a']], { name: 'tabel 2' }))).toEqual([
      ['afsnit 4', 'Hej'],
      ['tabel 2, række 1, kolonne 2', 'a'],
    ])
  })
})
