import type { Guidance } from '../../../model/guidance'
import type { Span } from '../../../model/record'
import { foldCell, labelWeight } from '../labels'
import { endsRarely, readRow, type CsvRow } from './csv-rows'

export const DELIMITERS = [';', '\t', '|', '│', ',']

/** The header is one of this many first rows: titles and a row of groups may be above it. */
export const MAX_HEADER_ROWS = 20

/** The header of a table, and how the table is written. */
export interface Table extends CsvRow {
  delimiter: string
  /** How sure it is that this is a header: about the number of known labels. */
  known: number
  /** Rows up to and including the header; when reading resumes further down, the rows before that point. */
  row: number
  /** The row of the header. */
  headerRow: number
  /** Offset at which the header begins. */
  at: number
  /** Its rows end at line breaks that few programs write. */
  isRare: boolean
  /** It stands in a mail that is quoted. */
  isQuoted: boolean
}

/** Only so many cells of a row are looked at, so that a long line is no work. */
const MAX_CELLS = 500

/** About how many labels a row holds. */
export function labelsInRow(guidance: Guidance, { cells }: CsvRow): number {
  let sum = 0
  const met = new Set<string>()
  for (const { text } of cells.slice(0, MAX_CELLS)) {
    const folded = foldCell(text)
    if (folded === '' || met.has(folded)) continue
    met.add(folded)
    sum += labelWeight(guidance, folded)
  }
  return sum
}

/** Finds the header and the delimiter of a table: the row near the beginning with the most known labels. */
export function findHeader(
  guidance: Guidance,
  text: string,
  { start, end }: Span,
  rows = MAX_HEADER_ROWS,
): Table {
  let best: Table = {
    cells: [],
    next: end,
    delimiter: ';',
    known: 0,
    row: 0,
    headerRow: 0,
    at: start,
    isRare: false,
    isQuoted: false,
  }
  let bestScore = -Infinity
  for (const delimiter of DELIMITERS) {
    for (let at = start, row = 1; row <= rows && at < end; row++) {
      const read = readRow(text, at, end, { delimiter, width: 0, isRare: true, isQuoted: true })
      const { cells, next } = read
      if (cells.some((cell) => cell.text)) {
        const known = cells.length > 1 || rows === 1 ? labelsInRow(guidance, read) : 0
        // Ties: the earliest row, then the delimiter that gives the most cells.
        const score = known * 1e6 - row * 1e4 + Math.min(cells.length, 9999)
        if (score > bestScore) {
          best = {
            ...read,
            delimiter,
            known,
            row,
            headerRow: row,
            at,
            isRare: endsRarely(text, read),
            isQuoted: text[at] === '>',
          }
          bestScore = score
        }
      }
      at = next
    }
  }
  return best
}

/** Where the cells of a header stand. */
export const headerSpan = ({ cells, at }: Table): Span => {
  const filled = cells.filter((cell) => cell.text)
  return { start: filled[0]?.start ?? at, end: filled.at(-1)?.end ?? at }
}

/** Whether a text that may continue has all the rows that may be the header, whatever the delimiter. */
export function holdsHeader(text: string, { start, end }: Span): boolean {
  return DELIMITERS.every((delimiter) => {
    for (let at = start, row = 1; row <= MAX_HEADER_ROWS; row++) {
      const read = readRow(text, at, end, { delimiter, width: 0, isRare: true, isQuoted: true })
      if (!isEnded(text, read, end) || read.open) return false
      at = read.next
    }
    return true
  })
}

/** Whether a row has ended, and not only the text: that may end between \r and \n. */
export const isEnded = (text: string, { next }: CsvRow, end: number): boolean =>
  next < end || (next === end && text[next - 1] === '\n')
