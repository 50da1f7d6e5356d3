import { readJson } from './read-json'
import type { ChunkReader, Reached } from '../../model/chunk-reader'
import type { Receiver, Span } from '../../model/record'
import type { Passage } from '../../model/passage'

/**
 * Reads one JSON record per line. Skips blank lines. A damaged line does not affect the others.
 *
 * @returns the number of records read
 */
export function readNdjson(text: string, body: Span, receiver: Receiver): number {
  let count = 0
  for (let start = body.start; start < body.end;) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? body.end : newline
    if (!isBlank(text, start, end)) count += readLine(text, { start, end }, count, receiver)
    start = end + 1
  }
  return count
}

/** A line without any record still counts as one, so that its faults have a record number. */
function readLine(text: string, line: Span, first: number, receiver: Receiver): number {
  const count = readJson(text, line, first, receiver)
  if (count > 0) return count
  receiver.record({ value: null, start: line.start, unreadable: new Set(['']), locate: () => line })
  return 1
}

/** Fast path: most lines begin with a brace. */
function isBlank(text: string, start: number, end: number): boolean {
  return text[start] !== '{' && text.slice(start, end).trim() === ''
}

/** Reads NDJSON in passages. */
export const ndjsonReader: ChunkReader = {
  format: 'ndjson',
  head: '',
  headRows: 0,
  read({ text, hasMark }: Passage, isLast: boolean, to: Receiver): Reached {
    const start = hasMark ? 1 : 0
    const end = isLast ? text.length : text.lastIndexOf('\n') + 1
    return { records: readNdjson(text, { start, end }, to), length: end, rows: 0 }
  },
}
