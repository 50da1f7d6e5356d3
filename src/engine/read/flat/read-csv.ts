import { readRow, type CsvCell, type CsvRow } from './csv-rows'
import { emitRecord, type Entry } from './flat-record'
import { foldLabel, meaningOf } from './labels'
import type { ChunkReader, Reached } from '../../model/chunk-reader'
import type { Guidance } from '../../model/guidance'
import type { ReadOptions } from '../../model/options'
import type { Place, Receiver, Span } from '../../model/record'
import type { Passage } from '../../model/passage'
import { columnName } from '../../text/column-name'

const DELIMITERS = [';', '\t', ',']

/** The header is one of this many first rows: a title or an empty row may be above it. */
const MAX_HEADER_ROWS = 5

/** The header of a table, and how the table is written. */
export interface Table extends CsvRow {
  delimiter: string
  /** Number of labels in the header that are known labels. */
  known: number
  /** Rows up to and including the header; when reading resumes further down, the rows before that point. */
  row: number
  /** The row of the header. */
  headerRow: number
}

/** Finds the header and the delimiter of a table: the row near the beginning with the most known labels. */
export function findHeader(
  guidance: Guidance,
  text: string,
  { start, end }: Span,
  rows = MAX_HEADER_ROWS,
): Table {
  let best: Table = { cells: [], next: end, delimiter: ';', known: 0, row: 0, headerRow: 0 }
  let bestScore = -Infinity
  for (const delimiter of DELIMITERS) {
    for (let at = start, row = 1; row <= rows && at < end; row++) {
      const { cells, next } = readRow(text, at, end, delimiter)
      const filled = cells.filter((cell) => cell.text)
      const known = filled.filter((cell) => meaningOf(guidance, foldLabel(cell.text))).length
      // Ties: the earliest row, then the delimiter that gives the most cells.
      const score = known * 1e6 - row * 1e4 + Math.min(cells.length, 9999)
      if (score > bestScore && filled.length > 0) {
        best = { cells, next, delimiter, known, row, headerRow: row }
        bestScore = score
      }
      // Rows below the header may have values that equal labels.
      if (known > 0 && filled.length > 1) break
      at = next
    }
  }
  return best
}

/**
 * Whether a text that may continue has all the rows that may be the header, whatever the delimiter.
 */
export function holdsHeader(text: string, { start, end }: Span): boolean {
  return DELIMITERS.every((delimiter) => {
    for (let at = start, row = 1; row <= MAX_HEADER_ROWS; row++) {
      const { isWhole, next } = readRowOf(text, at, end, delimiter)
      if (!isWhole) return false
      at = next
    }
    return true
  })
}

/** A row, and whether more text after `end` could not change it. */
function readRowOf(text: string, at: number, end: number, delimiter: string) {
  const row = readRow(text, at, end, delimiter)
  const last = text[row.next - 1]
  // The text may end between \r and \n.
  const isEnded = row.next < end || (row.next === end && last === '\n')
  return { ...row, isEnded, isWhole: isEnded && !row.cells.some(({ isOpen }) => isOpen) }
}

/**
 * Reads a table with a header, as a Danish Excel writes it: separated by semicolons, commas or tabs, one record per row.
 * Empty rows are skipped.
 *
 * @returns the number of records read
 */
export function readCsv(
  text: string,
  body: Span,
  options: ReadOptions,
  receiver: Receiver,
): number {
  const table = findHeader(options.guidance, text, body)
  return readRows(text, { ...body, start: table.next }, table, options, receiver).count
}

/** How much of a table was read. */
interface ReadRows {
  /** Number of records read. */
  count: number
  /** Offset at which the next row begins. */
  next: number
  /** Number of rows up to there, including the header. */
  row: number
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
}

/**
 * Reads the rows of a table below its header.
 *
 * @param body the rows
 * @param table `row` is the number of rows before `body`
 */
function readRows(
  text: string,
  body: Span,
  table: Table,
  options: ReadOptions,
  receiver: Receiver,
  { mayGoOn = false, headerAt = 0 }: RowsToRead = {},
): ReadRows {
  const { delimiter } = table
  const quote = (value: string) =>
    value.includes(delimiter) || /["\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value
  const headers = table.cells.map((cell, index) => ({
    label: cell.text,
    folded: foldLabel(cell.text),
    key: moved(placeOf(cell, table.headerRow, index), headerAt),
  }))
  const read: ReadRows = { count: 0, next: body.start, row: table.row }
  while (read.next < body.end) {
    const { cells, next, isEnded, isWhole } = readRowOf(text, read.next, body.end, delimiter)
    if (mayGoOn && !(mayGoOn === true ? isWhole : isEnded)) break
    read.row++
    const entries: Entry[] = []
    cells.forEach((cell, index) => {
      const place = placeOf(cell, read.row, index)
      const header = headers[index]
      const named = header?.label ? header : unnamed(place)
      if (header?.label || cell.text) {
        entries.push({ ...named, text: cell.text, at: place })
      }
      if (cell.isOpen) {
        const detail = { problem: 'tekst-ikke-afsluttet' as const }
        receiver.fault({ code: 'ugyldig-json', path: '', record: read.count, span: place, detail })
      }
    })
    const [first] = cells
    const filled = cells.find((cell) => cell.text)
    if (first && filled) {
      // Up to the first filled cell: an empty one would be invisible when marked.
      const opening = { start: first.start, end: filled.end, cell: { row: read.row } }
      emitRecord({ entries, opening, quote }, options, read.count++, receiver)
    }
    read.next = next
  }
  return read
}

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

/** A quotation mark not closed within this many UTF-16 units is taken as never closed. */
const MAX_CELL = 4_000_000

/** Reads a table in passages below its header. */
export class TableReader implements ChunkReader {
  readonly format = 'csv'
  readonly head: string
  readonly headRows: number
  readonly #table: Table
  readonly #options: ReadOptions

  /** @param beginning the beginning of the text, with all rows that may be the header */
  constructor(beginning: string, body: Span, options: ReadOptions) {
    this.#table = findHeader(options.guidance, beginning, body)
    this.head = beginning.slice(0, this.#table.next)
    this.headRows = this.#table.row
    this.#options = options
  }

  read({ text, offset, rows }: Passage, isLast: boolean, to: Receiver): Reached {
    const body = { start: 0, end: text.length }
    const mayGoOn = !isLast && (text.length > MAX_CELL ? 'quotes-close-soon' : true)
    const table = { ...this.#table, row: rows }
    const read = readRows(text, body, table, this.#options, to, { mayGoOn, headerAt: -offset })
    // A last row without a line break ends where the text does.
    return { records: read.count, length: Math.min(read.next, text.length), rows: read.row }
  }
}
