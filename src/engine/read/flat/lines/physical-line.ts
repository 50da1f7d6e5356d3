import type { Span } from '../../../model/record'

/** A line of a text, without its break and the blanks at its end. */
export interface PhysicalLine extends Span {
  /** Offset at which the next line begins. */
  next: number
}

const LINE = /([^\r\n\v\f\u0085\u2028\u2029]*)(?:\r\n|[\r\n\v\f\u0085\u2028\u2029])?/y

/** The marks of a mail that is quoted, once or several times. */
const QUOTED = /^[ \t]*(?:>[ \t]?)+/

/** A label and its text in quotation marks, as a line that was a cell of a table is saved. */
const CELL = /^[ \t]*"([^":]{1,60}:[^"]*)"[;,\t ]*$/

/**
 * The line that begins at an offset. Lines end at every break that Unicode knows, as programs write different ones. The
 * marks of a quoted mail before it are left out, and the quotation marks of a cell around it.
 *
 * @param end offset at which the text ends
 */
export function lineAt(text: string, at: number, end: number): PhysicalLine {
  LINE.lastIndex = at
  const [whole = '', written = ''] = LINE.exec(text) ?? []
  const line = written.slice(0, end - at).trimEnd()
  const quoted = line.includes('>') ? (QUOTED.exec(line)?.[0].length ?? 0) : 0
  const next = Math.min(at + whole.length, end)
  const start = at + quoted
  const cell = line.includes('"') ? CELL.exec(line.slice(quoted))?.[1] : undefined
  if (cell === undefined) return { start, end: at + line.length, next }
  const from = text.indexOf('"', start) + 1
  return { start: from, end: from + cell.trimEnd().length, next }
}
