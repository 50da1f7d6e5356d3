import { describe, expect, test } from 'vitest'
import { documentText, readDocument } from '../../src/documents'
import { docx, ods, odt, xlsx } from './packages'
import { cellsOf, textOf } from './shown'

const r = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`

describe('what asks for more than it holds is read all the same:', () => {
  test('controls in controls', () => {
    const open = '<w:sdt><w:sdtContent>'
    const close = '</w:sdtContent></w:sdt>'
    expect(textOf(docx(`<w:p>${open.repeat(200)}${r('a')}${close.repeat(200)}</w:p>`))).toBe('a\n')
  })
  test('fields that never end', () => {
    const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
    const field = mark('begin') + mark('separate')
    expect(textOf(docx(`<w:p>${(field + r('a')).repeat(5000)}</w:p>`))).toBe(
      `${'a'.repeat(5000)}\n`,
    )
  })
  test('wide cells, deep headings and repeated cells in a text', () => {
    const cell = (width: number) =>
      `<w:tc><w:tcPr><w:gridSpan w:val="${width}"/></w:tcPr><w:p>${r('a')}</w:p></w:tc>`
    expect(cellsOf(docx(`<w:tbl><w:tr>${cell(1e9)}${cell(1)}</w:tr></w:tbl>`))[0]).toHaveLength(
      1001,
    )
    expect(textOf(odt('<text:h text:outline-level="1000000000">a</text:h>'))).toBe('a\n')
    const repeated =
      '<table:table-row table:number-rows-repeated="1000000000"><table:table-cell table:number-columns-repeated="1000000000"><text:p>a</text:p></table:table-cell><table:table-cell><text:p>b</text:p></table:table-cell></table:table-row>'
    expect(cellsOf(odt(`<table:table>${repeated}</table:table>`)).length).toBeLessThanOrEqual(1001)
  })
  test('hidden columns, rows and merged cells without number', () => {
    const columns = '<col min="1" max="16384" hidden="1"/>'.repeat(5000)
    const rows = '<row hidden="1"><c><v>1</v></c></row>'.repeat(5000)
    const [, second] = cellsOf(
      xlsx({
        sheets: [
          {
            name: 'Ark1',
            before: `<cols>${columns}</cols>`,
            rows,
            behind: '<mergeCells><mergeCell ref="A1:A2"/></mergeCells>',
          },
        ],
      }),
    )
    expect(second).toEqual([''])
  })
  test('repeated rows of a sheet in which nothing stands', () => {
    const row = (count: number, cell = '') =>
      `<table:table-row table:number-rows-repeated="${count}"><table:table-cell>${cell}</table:table-cell></table:table-row>`
    const bytes = ods(`<table:table>${row(1e12)}${row(1, '<text:p>a</text:p>')}</table:table>`)
    expect(textOf(bytes)).toBe('a\n')
  })
})

test('a table with a row of many columns above many rows is cut, and that is told', () => {
  const rows = Array.from({ length: 3000 }, (_, index) => ({ number: index + 1, cells: ['a'] }))
  const wide = { number: 3001, cells: Array<string>(16_384).fill('b') }
  const { text, notes } = documentText({
    blocks: [{ kind: 'table', name: 'Ark1', isSheet: true, rows: [...rows, wide] }],
    notes: [],
  })
  expect(text.length).toBeLessThan(6_000_000)
  expect(notes).toEqual(['Ark1 er for stor: række 306 og dem, der kommer efter, er ikke læst.'])
})

test('any bytes behind the first of a document are read or refused', () => {
  const bytes = docx(`<w:p>${r('a')}</w:p>`)
  for (let at = 4; at < bytes.length; at += 3) {
    const changed = bytes.slice()
    changed[at] = (changed[at] ?? 0) ^ 0x55
    try {
      expect(typeof textOf(changed)).toBe('string')
    } catch (error) {
      expect(error).toHaveProperty('name', 'UnreadableDocument')
    }
  }
})

test('a workbook may name a part that it has not', () => {
  expect(() => readDocument(xlsx({ sheets: [], parts: { 'xl/workbook.xml': '<a' } }))).toThrow(
    'det er hverken et regneark',
  )
})
