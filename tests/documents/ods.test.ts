import { describe, expect, test } from 'vitest'
import { documentText, readDocument } from '../../src/documents'
import { ods } from './packages'
import { cellsOf, notesOf, textOf } from './shown'

const sheet = (rows: string, attributes = 'table:name="Ark1"', columns = '') =>
  `<table:table ${attributes}>${columns}${rows}</table:table>`
const row = (cells: string, attributes = '') =>
  `<table:table-row ${attributes}>${cells}</table:table-row>`
const cellXml = (attributes: string, ...lines: string[]) =>
  `<table:table-cell ${attributes}>${lines.map((line) => `<text:p>${line}</text:p>`).join('')}</table:table-cell>`
const text = (...lines: string[]) => cellXml('office:value-type="string"', ...lines)

/** What one cell is read as. */
const cell = (attributes: string, ...lines: string[]) =>
  cellsOf(ods(sheet(row(cellXml(attributes, ...lines)))))[0]?.[0] ?? ''

const value = (type: string, written: string, shown: string) =>
  cell(
    `office:value-type="${type}" office:${{ date: 'date-value', time: 'time-value', boolean: 'boolean-value' }[type] ?? 'value'}="${written}"`,
    shown,
  )

describe('a cell is what its type says:', () => {
  test('a date is its day, with its time where the cell shows one', () => {
    expect(value('date', '2008-11-03', '3. november 2008')).toBe('2008-11-03')
    expect(value('date', '2008-11-03T09:30:00', '03-11-08 09:30')).toBe('2008-11-03 09:30')
    expect(value('date', '2008-11-03T09:30:00', '03-11-08')).toBe('2008-11-03')
    expect(value('date', '2008-11-03T09:29:59.999999', '03-11-08 09.30')).toBe('2008-11-03 09:30')
    expect(value('date', '2008-11-02T23:59:59.9999', '03-11-08')).toBe('2008-11-03')
  })
  test('a time is what the cell shows', () => {
    expect(value('time', 'PT37H30M00S', '37:30')).toBe('37:30')
    expect(cell('office:value-type="time" office:time-value="PT037H30M00S"')).toBe('37:30')
  })
  test('a truth value is ja or nej', () => {
    expect(value('boolean', 'true', 'SAND')).toBe('ja')
    expect(value('boolean', 'false', 'FALSK')).toBe('nej')
  })
  test('a number is itself, but for padded or divided digits', () => {
    expect(value('float', '4', '4,00')).toBe('4')
    expect(value('float', '1234567', '1.234.567')).toBe('1234567')
    expect(value('float', '1234567', '01234567')).toBe('01234567')
    expect(value('float', '12345678', '12 34 56 78')).toBe('12 34 56 78')
    expect(value('percentage', '0.5', '50%')).toBe('50 %')
  })
  test('an error is its text', () => {
    const error = 'office:value-type="string" office:string-value="" calcext:value-type="error"'
    expect(cell(`table:formula="of:=NA()" ${error}`, '#N/A')).toBe('#N/A')
  })
  test('a text keeps its zeros, blanks, tabs and lines', () => {
    expect(cell('office:value-type="string"', '01234567')).toBe('01234567')
    expect(cell('office:value-type="string"', 'a <text:s text:c="2"/>b\n c<text:tab/>d', 'e')).toBe(
      'a   b c\td\ne',
    )
  })
  test('a note on a cell is none of it, and told', () => {
    const note = '<office:annotation><text:p>Husk</text:p></office:annotation>'
    const bytes = ods(
      sheet(
        row(
          `<table:table-cell office:value-type="string">${note}<text:p>a</text:p></table:table-cell>`,
        ),
      ),
    )
    expect(cellsOf(bytes)).toEqual([['a']])
    expect(notesOf(bytes)).toEqual(['1 note ved cellerne er ikke læst med.'])
  })
  test('a formula without result is empty, and told', () => {
    const bytes = ods(sheet(row(`${text('a')}<table:table-cell table:formula="of:=1+2"/>`)))
    expect(notesOf(bytes)).toEqual([
      'Ark1, celle B1 har en formel uden resultat og er læst som tom. Åbn filen i regnearket, gem den, og prøv igen.',
    ])
  })
})

describe('where cells stand', () => {
  test('repeated cells and rows are written out, and count where they are empty', () => {
    const rows =
      row(`${text('a')}<table:table-cell table:number-columns-repeated="2"/>${text('d')}`) +
      row('<table:table-cell/>', 'table:number-rows-repeated="1000"') +
      row(
        cellXml(
          'office:value-type="float" office:value="1" table:number-columns-repeated="2"',
          '1',
        ),
        'table:number-rows-repeated="2"',
      ) +
      row(
        '<table:table-cell table:number-columns-repeated="16384"/>',
        'table:number-rows-repeated="1047573"',
      )
    const document = documentText(readDocument(ods(sheet(rows))))
    expect(document.text).toBe('a\t\td\n\t\t\n1\t1\t\n1\t1\t\n')
    expect(document.places.map(({ name }) => name)).toEqual(
      ['A1', 'D1', 'A1002', 'B1002', 'A1003', 'B1003'].map((name) => `Ark1, celle ${name}`),
    )
  })
  test('what a merged cell covers is empty', () => {
    const covered =
      '<table:covered-table-cell office:value-type="string"><text:p>x</text:p></table:covered-table-cell>'
    expect(cellsOf(ods(sheet(row(`${text('a')}${covered}${text('c')}`))))).toEqual([['a', '', 'c']])
  })
  test('rows in groups and headers are rows', () => {
    expect(
      textOf(
        ods(
          sheet(
            `<table:table-header-rows>${row(text('a'))}</table:table-header-rows><table:table-row-group>${row(text('b'))}</table:table-row-group>`,
          ),
        ),
      ),
    ).toBe('a\nb\n')
  })
  test('deleted cells of tracked changes are none', () => {
    const changes = `<table:tracked-changes><table:deletion>${text('x')}</table:deletion></table:tracked-changes>`
    expect(textOf(ods(changes + sheet(row(text('a')))))).toBe('a\n')
  })
})

test('what the person has hidden is read and told', () => {
  const styles =
    '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>'
  const columns =
    '<table:table-column table:number-columns-repeated="1"/><table:table-column table:visibility="collapse"/>'
  const content =
    sheet(
      row(text('a') + text('b')) + row(text('c'), 'table:visibility="filter"'),
      'table:name="Ark1"',
      columns,
    ) + sheet(row(text('d')), 'table:name="Ark2" table:style-name="ta2"')
  expect(notesOf(ods(content, styles))).toEqual([
    'I Ark1 er række 2 skjult og er læst med.',
    'I Ark1 er kolonne B skjult og er læst med.',
    'Arket Ark2 er skjult og er læst med.',
  ])
})

test('what lies upon the cells is not read, and told', () => {
  const shapes =
    '<office:forms><form:form><form:checkbox/></form:form></office:forms>' +
    '<table:shapes><draw:frame><draw:text-box><text:p>Husk</text:p></draw:text-box></draw:frame></table:shapes>'
  expect(notesOf(ods(sheet(shapes + row(text('a')))))).toEqual([
    'Afkrydsningsfelter og lister, der ligger oven på cellerne, er ikke læst.',
    'Tekstfelter, der ligger oven på cellerne, er ikke læst.',
  ])
})

test('a million cells are read; that there are more is told', () => {
  const one = cellXml(
    'office:value-type="float" office:value="1" table:number-columns-repeated="1000"',
    '1',
  )
  const content = readDocument(ods(sheet(row(one, 'table:number-rows-repeated="1048576"'))))
  const [table] = content.blocks
  expect(table?.kind === 'table' && table.rows).toHaveLength(1000)
  expect(table?.kind === 'table' && table.notes).toEqual([
    'Ark1 er for stort: række 1001 og dem, der kommer efter, er ikke læst. Del arket i flere filer.',
  ])
})
