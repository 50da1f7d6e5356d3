import type { Span } from '../model/record'
import { FOREIGN_LINE_ENDS } from './foreign-blanks'

/** Only this many non-blank lines are inspected: later lines do not decide the format. */
export const MAX_LINES = 50

const LINE_END = /[\n\r]/g
const FOREIGN_LINE_END = new RegExp(`[${FOREIGN_LINE_ENDS}]`)
/** Blanks before a record. */
const BEFORE_RECORD = /(?<![\s\u0085])[\s\u0085]+(?=\{)/g

/** The first non-blank lines of a text, as they are written. */
export function writtenLines(text: string, { start, end }: Span): string[] {
  const lines: string[] = []
  for (let at = start; at < end && lines.length < MAX_LINES;) {
    LINE_END.lastIndex = at
    const to = LINE_END.test(text) ? Math.min(LINE_END.lastIndex - 1, end) : end
    const line = text.slice(at, to)
    const parts = line.startsWith('{') ? recordsIn(line) : line.split(FOREIGN_LINE_END)
    for (const part of parts) if (part.trim()) lines.push(part)
    at = to + 1
  }
  return lines.slice(0, MAX_LINES)
}

/** Parts a line between records. In JSON a foreign line end may stand in a text; before a brace it ends a record. */
function recordsIn(line: string): string[] {
  const records: string[] = []
  let from = 0
  for (const { 0: blanks, index } of line.matchAll(BEFORE_RECORD)) {
    const ends = [...blanks].map((blank) => FOREIGN_LINE_END.test(blank))
    if (!ends.includes(true)) continue
    records.push(line.slice(from, index + ends.indexOf(true)))
    from = index + ends.lastIndexOf(true) + 1
  }
  return [...records, line.slice(from)]
}
