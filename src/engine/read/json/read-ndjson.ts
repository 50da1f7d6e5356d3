import { readJson } from './read-json'
import type { Receiver, Span } from '../../model/record'
import type { Marks } from './marks'

/**
 * Reads one JSON record per line. Skips blank lines. A damaged line does not affect the others.
 *
 * @param first number of the first record
 * @param marks reads JSON behind marks and between other line ends than the line feed; without it both are faults
 * @returns the number of records read
 */
export function readNdjson(
  text: string,
  body: Span,
  receiver: Receiver,
  first = 0,
  marks?: Marks,
): number {
  let count = first
  const recordsIn = marks?.hasOtherEnds(text)
    ? marks.recordsIn
    : (_text: string, line: Span) => [line]
  for (let start = body.start; start < body.end;) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? body.end : Math.min(newline, body.end)
    if (!isBlank(text, start, end)) {
      for (const line of recordsIn(text, { start, end })) {
        count += readLine(text, line, count, receiver, marks)
      }
    }
    start = end + 1
  }
  return count - first
}

/** A line without any record still counts as one, so that its faults have a record number. */
function readLine(
  text: string,
  line: Span,
  first: number,
  receiver: Receiver,
  marks: Marks | undefined,
): number {
  const count = readJson(text, line, first, receiver, marks, true)
  if (count > 0) return count
  receiver.record({ value: null, start: line.start, unreadable: new Set(['']), locate: () => line })
  return 1
}

/** Fast path: most lines begin with a brace. */
function isBlank(text: string, start: number, end: number): boolean {
  return text[start] !== '{' && text.slice(start, end).trim() === ''
}
