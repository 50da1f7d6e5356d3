import type { Span } from '../../model/record'

/** The span of a cell, including quotation marks, without surrounding blanks. */
export interface CsvCell extends Span {
  /** Its content, trimmed. */
  text: string
  /** It begins with a quotation mark that is never closed; the mark is read as text. */
  isOpen: boolean
}

export interface CsvRow {
  /** At least one. */
  cells: CsvCell[]
  /** Offset at which the next row begins. */
  next: number
}

const BLANKS = /[ \u00A0]*/y

/**
 * Reads one row of a table: cells between delimiters, up to a line break outside quotation marks. Inside a quoted cell
 * two quotation marks mean one. Takes time linear in the length of the row.
 *
 * @param at offset at which the row begins
 * @param end offset at which the text ends
 */
export function readRow(text: string, at: number, end: number, delimiter: string): CsvRow {
  const cells: CsvCell[] = []
  const stop = new RegExp(`[${delimiter}\r\n]|$`, 'g')
  for (let from = at; ;) {
    BLANKS.lastIndex = from
    BLANKS.test(text)
    const first = BLANKS.lastIndex
    const isQuoted = text[first] === '"'
    const close = isQuoted ? closingQuote(text, first) : -1
    stop.lastIndex = close < 0 ? from : close
    const to = Math.min(stop.exec(text)?.index ?? end, end)
    const raw = text.slice(from, to)
    const start = Math.min(to, from + raw.length - raw.trimStart().length)
    const written =
      close < 0
        ? raw
        : text.slice(first + 1, close).replaceAll('""', '"') + text.slice(close + 1, to)
    cells.push({
      start,
      end: Math.max(start, from + raw.trimEnd().length),
      text: written.trim(),
      isOpen: isQuoted && close < 0,
    })
    if (text[to] !== delimiter || to >= end) {
      return { cells, next: to + (text.startsWith('\r\n', to) ? 2 : 1) }
    }
    from = to + 1
  }
}

/** Offset of the closing quotation mark of a cell, or -1. */
function closingQuote(text: string, open: number): number {
  let at = text.indexOf('"', open + 1)
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2)
  return at
}
