import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { tablesInHtml } from '../../../src/documents/html/tables-in-html.ts'

const sample = (name: string): string =>
  readFileSync(new URL(`samples/${name}.html`, import.meta.url), 'utf8')

/** What is read, each table as its rows of cells. */
const read = (html: string): (string | string[][])[] | undefined =>
  tablesInHtml(html)?.blocks.map((block) =>
    block.kind === 'table' ? block.rows.map(({ cells }) => cells) : block.text,
  )

describe('what is copied in', () => {
  test('Excel: empty first cells, line breaks and marks; hidden rows and columns are left out', () => {
    expect(read(sample('excel'))).toEqual([
      [
        ['', 'Samtaledato', 'Bemærkninger'],
        ['4', '03-11-2008', 'siger "ja"\nog mener det'],
        ['', '05-11-2008', 'kontanthjælps sag'],
      ],
    ])
  })

  test('Calc: the value that is shown, merged cells, and no notes', () => {
    expect(read(sample('calc'))).toEqual([
      [
        ['', 'Samtaledato', 'Borger'],
        ['4', '03-11-2008', 'første\nanden "linje"'],
        ['01234567', '', 'med note'],
        ['SAND', '', ''],
      ],
    ])
    expect(tablesInHtml(sample('calc'))?.notes).toEqual(['1 note ved cellerne er ikke læst med.'])
  })

  test('Writer: paragraphs and lists around a table and in its cells', () => {
    expect(read(sample('writer'))).toEqual([
      'Kladde til sagen',
      [
        ['Sagstype', 'kontanthjælpssag'],
        ['Helbred', 'Ondt i ryggen.\nNy linje.\n- punkt'],
      ],
      '1. Først',
      '2. Så',
    ])
  })

  test('Word: marks of lists, ticks, and no deleted text', () => {
    expect(read(sample('word'))).toEqual([
      '· Kontaktform: personligt',
      [
        ['Første samtale', '☒ Ja ☐ Nej'],
        ['Bemærkninger', 'nyt og godt\n\nnæste afsnit'],
      ],
    ])
    expect(tablesInHtml(sample('word'))?.notes).toEqual([
      'Slettet tekst, der står overstreget, er ikke læst med.',
    ])
  })

  test('Outlook: a table that lays out the mail is none', () => {
    expect(read(sample('outlook'))).toEqual([
      'Kære Bodil',
      [
        ['Match', '4'],
        ['Dato', '3. nov. 2008'],
      ],
      'Mvh Villy',
    ])
  })

  test.each([
    ['Chromium', 'z w\nny "linje"', '4', ''],
    ['Firefox', 'z w\nny "linje"', '', 'ta\nto'],
    ['WebKit', 'z w\nny "linje"', '4', undefined],
  ])('%s: ticks, and what is chosen', (name, text, match, written) => {
    expect(read(sample(name.toLowerCase()))).toEqual([
      'Samtaler',
      [
        ['', 'Navn', 'Match'],
        ['☒', text, match],
        ...(written === undefined ? [] : [['☐', written, '']]),
      ],
    ])
  })
})

describe('no table is', () => {
  test.each([
    ['text', 'Registreringstype: cv-godkendelse'],
    ['paragraphs', '<p>Navn: Astrid</p><p>Sagstype: anden sag</p>'],
    ['one cell', '<table><tr><td>Navn: Astrid</td></tr></table>'],
    ['one column', '<table><tr><td>Navn: Astrid<tr><td>Match: 4</table>'],
    [
      'a cell that was copied in part',
      '<table><tr><td>a<td><!--StartFragment-->b<!--EndFragment--></td></tr></table>',
    ],
    ['a hidden one', '<table hidden><tr><td>a<td>b</table>'],
    ['a word with an angle', '1 < 2'],
    ['nothing', ''],
  ])('%s', (_name, html) => {
    expect(tablesInHtml(html)).toBeUndefined()
  })
})

test('rows keep the numbers they are shown with, and empty ones at the ends are left out', () => {
  const rows = '<tr><td><td><tr><td>a<td>b<tr><td><td><tr><td>c<td>d<tr><td><td>'
  const [table] = tablesInHtml(`<table>${rows}</table>`)?.blocks ?? []
  expect(table).toEqual({
    kind: 'table',
    name: 'tabel 1',
    rows: [
      { number: 2, cells: ['a', 'b'] },
      { number: 3, cells: ['', ''] },
      { number: 4, cells: ['c', 'd'] },
    ],
  })
})

test('what stands before the beginning of what was copied, or behind its end, is not read', () => {
  const html =
    'Version:0.9\r\nStartHTML:1\r\n<p>før</p><!--StartFragment--><p>med</p><table><tr><td>a<td>b</table><!--EndFragment--><p>efter</p>'
  expect(read(html)).toEqual(['med', [['a', 'b']]])
})

test('blanks that a program keeps are kept, and none of a list item', () => {
  const cell = (content: string) => read(`<table><tr><td>a<td>${content}</table>`)?.[0]?.[0]?.[1]
  expect(cell('<span style="white-space:pre-wrap">en\nto  tre</span>')).toBe('en\nto  tre')
  expect(cell('<pre>\nen\nto</pre>')).toBe('en\nto')
  expect(cell('<ul style="list-style-type:none"><li>en<li>to</ul>')).toBe('en\nto')
  expect(cell('<ol start=3><li>en<li>to</ol>')).toBe('3. en\n4. to')
})

test('a hundred thousand tags that are never closed are read in time', () => {
  const html = `<table><tr><td>a<td>${'<font>x'.repeat(100_000)}`
  expect(read(html)).toEqual([[['a', 'x'.repeat(100_000)]]])
})
