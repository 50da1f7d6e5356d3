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

/** A table may have so many rows above its header: a title, an empty row. */
const ROWS_ABOVE = 5

/** The header of a table, and how the table is written. */
export interface Table extends CsvRow {
  delimiter: string
  /** How many labels the header has that a type knows. */
  known: number
  /** Rows up to and with the header; where reading goes on further down, the rows before that. */
  row: number
  /** The row that is the header. */
  headerRow: number
}

/** Finds the header of a table: the row near the beginning, and the delimiter, that give the most known labels. */
export function findHeader(
  guidance: Guidance,
  text: string,
  { start, end }: Span,
  rows = ROWS_ABOVE,
): Table {
  let best: Table = { cells: [], next: end, delimiter: ';', known: 0, row: 0, headerRow: 0 }
  let most = -Infinity
  for (const delimiter of DELIMITERS) {
    for (let at = start, row = 1; row <= rows && at < end; row++) {
      const { cells, next } = readRow(text, at, end, delimiter)
      const filled = cells.filter((cell) => cell.text)
      const known = filled.filter((cell) => meaningOf(guidance, foldLabel(cell.text))).length
      // Of rows with as many, the first one; of delimiters, the one that parts it most.
      const score = known * 1e6 - row * 1e4 + Math.min(cells.length, 9999)
      if (score > most && filled.length > 0) {
        best = { cells, next, delimiter, known, row, headerRow: row }
        most = score
      }
      // Below it, values may be named as labels are.
      if (known > 0 && filled.length > 1) break
      at = next
    }
  }
  return best
}

/**
 * Whether a text that may go on holds the whole of the rows among which the header of a table is looked for, however the
 * table is written.
 */
export function holdsHeader(text: string, { start, end }: Span): boolean {
  return DELIMITERS.every((delimiter) => {
    for (let at = start, row = 1; row <= ROWS_ABOVE; row++) {
      const { isWhole, next } = readRowOf(text, at, end, delimiter)
      if (!isWhole) return false
      at = next
    }
    return true
  })
}

/** A row, and whether it would be the same if the text went on behind its end. */
function readRowOf(text: string, at: number, end: number, delimiter: string) {
  const row = readRow(text, at, end, delimiter)
  const last = text[row.next - 1]
  // A lone \r at the end may be half a line break.
  const isEnded = row.next < end || (row.next === end && last === '\n')
  return { ...row, isEnded, isWhole: isEnded && !row.cells.some(({ isOpen }) => isOpen) }
}

/**
 * Reads a table with a header as Excel in Denmark writes it: parted by semicolons, commas or tabs, a record a row.
 * Rows without anything in them are skipped.
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

/** How far the reading of a table came. */
interface ReadRows {
  /** The number of records read. */
  count: number
  /** Offset at which the next row begins. */
  next: number
  /** The number of rows up to there, those of the header included. */
  row: number
}

/** How rows are to be read. */
interface RowsToRead {
  /**
   * The text is the beginning of a longer one: a row that may be another there is left unread. With 'quotes-close-soon', a
   * quotation mark that is not closed by now never is.
   */
  mayGoOn?: boolean | 'quotes-close-soon'
  /** Offset from the text to that in which the header stands. */
  headerAt?: number
}

/**
 * Reads the rows of a table below its header.
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
      // Up to the first cell that says something: an empty one is not to be seen.
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

/** A cell without a header is its own. */
function unnamed(key: ReturnType<typeof placeOf>): Pick<Entry, 'label' | 'folded' | 'key'> {
  return { label: `kolonne ${columnName(key.cell.column)}`, folded: '', key }
}

/** A quotation mark that is not closed within so much is taken to be never closed. */
const MAX_CELL = 4_000_000

/** Reads a table in passages below its header. */
export class TableReader implements ChunkReader {
  readonly format = 'csv'
  readonly head: string
  readonly headRows: number
  readonly #table: Table
  readonly #options: ReadOptions

  /** @param beginning of the text, with all rows among which the header is looked for */
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
