import type { Span } from '../model/record'
import { FOREIGN_LINE_ENDS } from './foreign-blanks'

/** Only this many non-blank lines are inspected: later lines do not decide the format. */
export const MAX_LINES = 50

const LINE_END = /[\n\r]/g
const FOREIGN_LINE_END = new RegExp(`[${FOREIGN_LINE_ENDS}]`)
/** In JSON such a character may stand in a text; before a brace it ends a record. */
const END_OF_RECORD = new RegExp(String.raw`[${FOREIGN_LINE_ENDS}](?=\s*\{)`)

/** The first non-blank lines of a text, as they are written. */
export function writtenLines(text: string, { start, end }: Span): string[] {
  const lines: string[] = []
  for (let at = start; at < end && lines.length < MAX_LINES;) {
    LINE_END.lastIndex = at
    const to = LINE_END.test(text) ? Math.min(LINE_END.lastIndex - 1, end) : end
    const line = text.slice(at, to)
    const parts = line.split(line.startsWith('{') ? END_OF_RECORD : FOREIGN_LINE_END)
    for (const part of parts) if (part.trim()) lines.push(part)
    at = to + 1
  }
  return lines.slice(0, MAX_LINES)
}
