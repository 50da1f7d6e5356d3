import type { RegistrationType } from '../../../../schemas/field'
import type { ReadOptions } from '../../../model/options'
import type { Place, Receiver, Span } from '../../../model/record'
import { columnName } from '../../../text/column-name'
import type { Entry } from '../entry'
import { emitRecord } from '../flat-record'
import { foldLabel, isSureLabel, meaningOf, typeNamed } from '../labels'
import { isClosing } from '../lines/mail'
import { passOver } from '../pass-over'
import { readPlain } from '../values/plain-value'
import { readRow, type CsvCell, type CsvRow } from './csv-rows'
import { isEnded, labelsInRow, type Table } from './header'
import { isRule, isTotal } from './totals'
import { writtenCell } from './written-cell'

/** How much of a table was read. */
export interface ReadRows {
  /** Number of records read. */
  count: number
  /** Offset at which the next row begins, or what is no row. */
  next: number
  /** Number of rows up to there, including the header. */
  row: number
  /** What follows is no part of the table. */
  isOver: boolean
}

/** Options for reading rows of a longer text. */
interface RowsToRead {
  /**
   * The text may continue: a row that more text could change is left unread. With 'quotes-close-soon', an unclosed
   * quotation mark is taken as never closed.
   */
  mayGoOn?: boolean | 'quotes-close-soon'
  /** Offset to add to header positions, when the header is in an earlier part of the text. */
  headerAt?: number
  /** Type that a heading above the table names. */
  heading?: RegistrationType | undefined
  /** Number of records before. */
  count?: number
}

/** A column, as it is asked for in each row. */
interface Column extends Pick<Entry, 'label' | 'folded' | 'key'> {
  /** Whether a text can be told from any other by what its field may hold. */
  fits?: (text: string) => boolean
}

/**
 * Reads the rows of a table below its header, up to what is no row: the closing of a mail, a heading, a line with a label.
 * Empty rows are skipped, and a row of totals passed over.
 *
 * @param body the rows
 * @param table `row` is the number of rows before `body`
 */
export function readRows(
  text: string,
  body: Span,
  table: Table,
  options: ReadOptions,
  receiver: Receiver,
  { mayGoOn = false, headerAt = 0, heading, count = 0 }: RowsToRead = {},
): ReadRows {
  const { guidance } = options
  const { delimiter } = table
  const quote = (value: string) => writtenCell(value, delimiter)
  const columns = columnsOf(table, options, headerAt)
  const width = table.cells.findLastIndex((cell) => cell.text) + 1
  const { isRare, isQuoted } = table
  const layout = { delimiter, width: table.cells.length, isRare, isQuoted, isRow }
  const read: ReadRows = { count: 0, next: body.start, row: table.row, isOver: false }
  let isAfterBlank = false
  while (read.next < body.end) {
    const row = readRow(text, read.next, body.end, layout)
    const { cells, open } = row
    const isWhole = isEnded(text, row, body.end) && (open === undefined || mayGoOn !== true)
    if (mayGoOn !== false && !isWhole) break
    const filled = cells.find((cell) => cell.text)
    const again = filled && headerAgain(row, filled)
    if (again === 'another' || (filled && isNoRow(cells, filled, isAfterBlank))) {
      read.isOver = true
      break
    }
    read.row++
    read.next = row.next
    isAfterBlank = !filled
    if (!filled || again || isRule(cells)) continue
    if (isTotal(cells)) passTotal(filled.start, cells.at(-1)?.end ?? filled.end)
    else emitRow(row, filled)
  }
  return read

  function passTotal(start: number, end: number): void {
    const number = Math.max(0, count + read.count - 1)
    passOver(text.slice(start, end), { start, end }, number, guidance, receiver)
  }

  function emitRow({ cells, open, misquoted }: CsvRow, filled: CsvCell): void {
    const number = count + read.count++
    const entries: Entry[] = []
    const opening = rowPlace(cells, filled, read.row)
    const beyond = cells.findLastIndex((cell) => cell.text) + 1 - columns.length
    const isAskew = cells.length < width || beyond > 0
    cells.forEach((cell, index) => {
      const place = placeOf(cell, read.row, index)
      const column = columns[index]
      const named = column?.label ? column : unnamed(place)
      if (column?.label || cell.text) entries.push({ ...named, text: cell.text, at: place })
    })
    if (open) {
      const span = placeOf(open, read.row, cells.indexOf(open))
      const detail = { problem: 'tekst-ikke-afsluttet' as const }
      receiver.fault({ code: 'ugyldig-json', path: '', record: number, span, detail })
    }
    if (misquoted) {
      const detail = { problem: 'anfoerselstegn-i-raekke' as const }
      const span = placeOf(misquoted, read.row, Math.max(0, cells.indexOf(misquoted)))
      receiver.fault({ code: 'ugyldigt-format', path: '', record: number, span, detail })
    } else if (isAskew) {
      const detail = { cells: cells.length, headings: width, separator: delimiter }
      receiver.fault({ code: 'skaev-raekke', path: '', record: number, span: opening, detail })
    }
    emitRecord(
      { entries, opening, heading, quote, ...(isAskew && { isAskew: true }) },
      options,
      number,
      receiver,
    )
  }

  /** Whether a row is a header: the same one, as on each page of a print, or that of another table. */
  function headerAgain(row: CsvRow, { text: first }: CsvCell): 'same' | 'another' | undefined {
    if (!isSureLabel(guidance, first)) return undefined
    const filled = row.cells.filter((cell) => cell.text)
    if (labelsInRow(guidance, row) < Math.max(2, filled.length / 2)) return undefined
    const isSame = row.cells.every(({ text: label }, at) => label === (columns[at]?.label ?? ''))
    return isSame ? 'same' : 'another'
  }

  /** A line inside a quoted cell is a row where it fits the columns that hold no free text. */
  function isRow(line: string): boolean {
    const cells = line.split(delimiter)
    const judged = columns.filter(({ fits }) => fits !== undefined)
    const fitting = columns.filter(({ fits }, at) => fits?.(cells[at]?.trim() ?? ''))
    return fitting.length * 2 >= judged.length
  }

  /** Whether what looks like a short row ends the table. */
  function isNoRow(cells: readonly CsvCell[], filled: CsvCell, isApart: boolean): boolean {
    if (cells.length === columns.length || width < 2) return false
    if (isClosing(filled.text)) return true
    if (cells.length > 1) return false
    return (
      isApart || /:(?:\s|$)/.test(filled.text) || typeNamed(guidance, filled.text) !== undefined
    )
  }
}

/** Places of columns from the labels of a header. */
function columnsOf(table: Table, { guidance, type }: ReadOptions, by: number): Column[] {
  return table.cells.map((cell, index) => {
    const folded = foldLabel(cell.text)
    const { field, area } = meaningOf(guidance, folded, type) ?? meaningOf(guidance, folded) ?? {}
    const isJudged =
      field !== undefined &&
      area === undefined &&
      (field.type !== 'string' || field.values !== undefined || field.kind?.isDate === true) &&
      field.items === undefined
    return {
      label: cell.text,
      folded,
      key: moved(placeOf(cell, table.headerRow, index), by),
      ...(isJudged && { fits: (text: string) => text === '' || readPlain(text, field) !== text }),
    }
  })
}

/** Up to the first filled cell: an empty one would be invisible when marked. */
const rowPlace = (cells: readonly CsvCell[], filled: CsvCell, row: number): Place => ({
  start: cells[0]?.start ?? filled.start,
  end: filled.end,
  cell: { row },
})

const moved = <T extends Place>(place: T, by: number): T => ({
  ...place,
  start: place.start + by,
  end: place.end + by,
})

const placeOf = ({ start, end }: CsvCell, row: number, index: number) => ({
  start,
  end,
  cell: { row, column: index + 1 },
})

/** A cell without a header is its own header. */
function unnamed(key: ReturnType<typeof placeOf>): Pick<Entry, 'label' | 'folded' | 'key'> {
  return { label: `kolonne ${columnName(key.cell.column)}`, folded: '', key }
}
