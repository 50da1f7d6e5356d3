import type { Span } from '../../../model/record'

/** The span of a cell, including quotation marks, without surrounding blanks. */
export interface CsvCell extends Span {
  /** Its content, trimmed. */
  text: string
}

export interface CsvRow {
  /** At least one. */
  cells: CsvCell[]
  /** Offset at which the next row begins. */
  next: number
  /** The cell whose quotation mark is never closed; the mark is read as text. */
  open?: CsvCell
  /** The cell whose quotation marks do not fit: text follows after them, or they hold whole rows. They are read as text. */
  misquoted?: CsvCell
}

/** How a table is written; the latter two as its header is. */
export interface Layout {
  delimiter: string
  /** Cells of its header; 0 while it is looked for. */
  width: number
  /**
   * Rows end at every break that Unicode knows. In a table whose header ends with one of the common ones, the others are
   * characters: Word has vertical tabs inside its cells.
   */
  isRare?: boolean
  /** Marks of a mail that is quoted stand before its lines, and are no part of them. */
  isQuoted?: boolean
  /**
   * Nothing says yet that a table begins at the row. Lines are tried one after the other, so that none may read on to the
   * end of the text: with too many cells over several lines the marks of a row cannot be right.
   */
  isTried?: boolean
  /** Whether a line inside a quoted cell looks like a row of the table, so that its marks cannot be right. */
  isRow?(line: string): boolean
}

/** How a row is read of which nothing says yet that it belongs to a table. */
export const TRIED = { isRare: true, isQuoted: true, isTried: true }

/** More cells over several lines no header has, nor a row of labels and values. */
const MOST_OVER_LINES = 100

const LINE = /[^\r\n]*/y
const SHORTEST_LINE = /[^\r\n\v\f\u0085\u2028\u2029]*/y

/** The marks of a mail that is quoted. */
const QUOTED = /(?:> ?)+/y

/**
 * Reads one row of a table: cells between delimiters, up to a line break outside quotation marks. Inside a quoted cell two
 * quotation marks mean one. Between tabs a mark is a character, unless it opens a cell and closes it: programs copy cells
 * without quoting them. Takes time linear in the length of the row.
 *
 * @param at offset at which the row begins
 * @param end offset at which the text ends
 */
export function readRow(text: string, at: number, end: number, layout: Layout): CsvRow {
  QUOTED.lastIndex = at
  const isQuoted = layout.isQuoted === true && text[at] === '>' && QUOTED.test(text)
  const start = isQuoted ? Math.min(QUOTED.lastIndex, end) : at
  const row = readUnmarked(text, start, end, layout)
  if (start > at) for (const cell of row.cells) cell.text = cell.text.replace(MARKS_INSIDE, '$1')
  return row
}

function readUnmarked(text: string, at: number, end: number, layout: Layout): CsvRow {
  const lineEnd = lineEndAt(text, at, end, layout)
  const line = text.slice(at, lineEnd)
  if (!line.includes('"')) {
    return { cells: cellsOf(line, at, layout), next: after(text, lineEnd) }
  }
  const quoted = readQuoted(text, at, end, layout)
  if (quoted.misquoted === undefined) return quoted
  const cells = cellsOf(line, at, layout)
  const { misquoted } = quoted
  return {
    cells,
    next: after(text, lineEnd),
    misquoted: cells.findLast(({ start }) => start <= misquoted.start) ?? misquoted,
  }
}

/** Where a line ends, whatever its quotation marks. */
function lineEndAt(text: string, at: number, end: number, layout: Layout): number {
  const line = layout.isRare ? SHORTEST_LINE : LINE
  line.lastIndex = at
  line.test(text)
  return Math.min(line.lastIndex, end)
}

/** In a cell over several lines of a mail that is quoted. */
const MARKS_INSIDE = /(\r\n?|\n)(?:> ?)+/g

/** The cells of a line in which quotation marks are characters. */
function cellsOf(line: string, at: number, { delimiter, width }: Layout): CsvCell[] {
  const cells: CsvCell[] = []
  for (let from = 0; ;) {
    const found = line.indexOf(delimiter, from)
    const to = found < 0 ? line.length : found
    cells.push(cellOf(line.slice(from, to), at + from))
    if (found < 0) break
    from = to + 1
  }
  return isBar(delimiter) ? withoutFrame(cells, width) : cells
}

function cellOf(raw: string, at: number): CsvCell {
  const text = raw.trim()
  if (text === raw) return { text, start: at, end: at + raw.length }
  const start = text === '' ? at + raw.length : at + raw.length - raw.trimStart().length
  return { text, start, end: start + text.length }
}

/** A bar, or one of those that terminals draw tables with. */
const isBar = (delimiter: string) => delimiter === '|' || delimiter === '│'

/** Bars at both ends of a line are its frame and part no cells, unless the cells are as many as the header's with them. */
function withoutFrame(cells: CsvCell[], width: number): CsvCell[] {
  if (cells.length === width) return cells
  const [first] = cells
  const from = first?.text === '' ? 1 : 0
  const to = cells.length - (cells.length > from + 1 && cells.at(-1)?.text === '' ? 1 : 0)
  return cells.length > 1 ? cells.slice(from, to) : cells
}

const after = (text: string, at: number) => at + (text.startsWith('\r\n', at) ? 2 : 1)

const BLANKS = /[ \u00A0]*/y

const RARE = '\v\f\u0085\u2028\u2029'

const BREAK = new RegExp(`[\r\n${RARE}]`)

/** What ends a cell. Of these patterns there are few, and lines are tried by each of them. */
const stops = new Map<string, RegExp>()

function stopOf(delimiter: string, isRare: boolean): RegExp {
  const ends = `${delimiter}\r\n${isRare ? RARE : ''}`
  let stop = stops.get(ends)
  if (!stop) stops.set(ends, (stop = new RegExp(`[${ends}]|$`, 'g')))
  return stop
}

function readQuoted(text: string, at: number, end: number, layout: Layout): CsvRow {
  const { delimiter } = layout
  const cells: CsvCell[] = []
  const stop = stopOf(delimiter, layout.isRare === true)
  let open: CsvCell | undefined
  let overLines = 0
  for (let from = at; ;) {
    BLANKS.lastIndex = from
    BLANKS.test(text)
    const first = BLANKS.lastIndex
    const isQuoted = text[first] === '"' && first < end
    const close = isQuoted ? closingQuote(text, first, end) : -1
    const isClosed = close >= 0 && (delimiter !== '\t' || closesCell(text, first, close, end))
    stop.lastIndex = isClosed ? close + 1 : from
    const to = Math.min(stop.exec(text)?.index ?? end, end)
    const rest = isClosed ? text.slice(close + 1, to) : ''
    const cell = isClosed
      ? {
          start: first,
          end: Math.max(close + 1, to - (rest.length - rest.trimEnd().length)),
          text: text
            .slice(first + 1, close)
            .replaceAll('""', '"')
            .trim(),
        }
      : cellOf(text.slice(from, to), from)
    if (isClosed && rest.trim() !== '') return { cells, next: to, misquoted: cell }
    if (isQuoted && !isClosed && delimiter !== '\t') open = cell
    if (isClosed && layout.isTried && BREAK.test(text.slice(first, close))) overLines++
    if (overLines > MOST_OVER_LINES) return { cells, next: to, misquoted: cell }
    if (isClosed && holdsRows(text, at, first, close, layout)) {
      return { cells, next: to, misquoted: cell }
    }
    cells.push(cell)
    if (text[to] !== delimiter || to >= end) {
      const shown = isBar(delimiter) ? withoutFrame(cells, layout.width) : cells
      if (delimiter === '\t' && !fits(text, at, to, shown, layout)) {
        const lineEnd = lineEndAt(text, at, end, layout)
        return {
          cells: cellsOf(text.slice(at, lineEnd), at, layout),
          next: after(text, lineEnd),
        }
      }
      return { cells: shown, next: after(text, to), ...(open && { open }) }
    }
    from = to + 1
  }
}

/** Offset of the closing quotation mark of a cell, or -1. */
function closingQuote(text: string, open: number, end: number): number {
  let at = text.indexOf('"', open + 1)
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2)
  return at < end ? at : -1
}

const CELL_END = /[ \u00A0]*(?:[\t\r\n\v\f\u0085\u2028\u2029]|$)/y

/** Between tabs: whether a mark closes its cell, before the next tab and at the end of a cell. */
function closesCell(text: string, open: number, close: number, end: number): boolean {
  if (text.slice(open, close).includes('\t')) return false
  CELL_END.lastIndex = close + 1
  return close + 1 >= end || CELL_END.test(text)
}

/** Between tabs: whether a row over several lines has as many cells as the header. */
const fits = (text: string, at: number, to: number, cells: CsvCell[], { width }: Layout) =>
  width === 0 || cells.length === width || !/[\r\n]/.test(text.slice(at, to))

/** Whether a quoted cell holds whole rows, because its mark was meant as a character. */
function holdsRows(
  text: string,
  rowAt: number,
  open: number,
  close: number,
  layout: Layout,
): boolean {
  const { delimiter, width, isRow } = layout
  const quoted = text.slice(open, close)
  if (width < 2 || delimiter === '\t' || !/[\r\n]/.test(quoted)) return false
  const isWhole = (line: string) => line.split(delimiter).length === width
  const looksRight = (line: string) => isWhole(line) && (isRow === undefined || isRow(line))
  const [, ...inside] = quoted.split(LINE_BREAK)
  if (inside.some(looksRight)) return true
  // Or each of the lines it touches is a row, if marks are characters.
  const lineEnd = lineEndAt(text, close, text.length, layout)
  const [first = '', ...others] = text.slice(rowAt, lineEnd).split(LINE_BREAK)
  return isWhole(first) && others.every(isWhole) && others.some(looksRight)
}

const LINE_BREAK = /\r\n?|\n/

/** Whether a row ends with a line break that few programs write. */
export const endsRarely = (text: string, { next }: CsvRow): boolean =>
  RARE.includes(text[next - 1] ?? '\n')
