import { readJson } from './read-json'
import type { Receiver, Span } from '../../model/record'
import { FOREIGN_LINE_ENDS } from '../../text/foreign-blanks'
import type { Marks } from './marks'
import { isJson } from './is-ndjson'

/**
 * What ends a record beside a line feed. Some of these characters may stand in a text of JSON, so they count only before
 * the next record, and not within a line that is one value.
 */
const ENDS_RECORD = new RegExp(String.raw`[\r${FOREIGN_LINE_ENDS}]+`, 'g')
/** The carriage return before a line feed is a blank for JSON. */
const OTHER_END = new RegExp(String.raw`\r(?!\n)|[${FOREIGN_LINE_ENDS}]`)

/**
 * Reads one JSON record per line. Skips blank lines. A damaged line does not affect the others.
 *
 * @param first number of the first record
 * @param marks reads JSON behind marks; without it they are faults
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
  const hasOtherEnds = OTHER_END.test(text)
  for (let start = body.start; start < body.end;) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? body.end : Math.min(newline, body.end)
    if (!isBlank(text, start, end)) {
      for (const line of hasOtherEnds ? linesIn(text, { start, end }, marks) : [{ start, end }]) {
        count += readLine(text, line, count, receiver, marks)
      }
    }
    start = end + 1
  }
  return count - first
}

/** The records of what ends with a line feed: more than one where other characters end lines. */
function linesIn(text: string, whole: Span, marks: Marks | undefined): Span[] {
  const source = text.slice(whole.start, whole.end)
  const ends = [...source.matchAll(ENDS_RECORD)].filter(({ 0: end, index }) => {
    const next = lineFrom(source, index + end.length)
    return next === ''
      ? OTHER_END.test(`${end}\n`)
      : (marks?.withoutMarks(next) ?? next).startsWith('{')
  })
  const lines: Span[] = []
  let { start } = whole
  for (const { 0: end, index } of ends) {
    lines.push({ start, end: whole.start + index })
    start = whole.start + index + end.length
  }
  const records = [...lines, { start, end: whole.end }].filter(
    (line) => !isBlank(text, line.start, line.end),
  )
  // What is one value as a whole is one record, such as an object with an object on a line of its own.
  return records.length > 1 && isJson(source) ? [whole] : records
}

/** As much of a line as tells whether a record begins there. */
const lineFrom = (source: string, at: number) => source.slice(at, at + 80).trimStart()

/** A line without any record still counts as one, so that its faults have a record number. */
function readLine(
  text: string,
  line: Span,
  first: number,
  receiver: Receiver,
  marks: Marks | undefined,
): number {
  const count = readJson(text, line, first, receiver, marks?.readMarked)
  if (count > 0) return count
  receiver.record({ value: null, start: line.start, unreadable: new Set(['']), locate: () => line })
  return 1
}

/** Fast path: most lines begin with a brace. */
function isBlank(text: string, start: number, end: number): boolean {
  return text[start] !== '{' && text.slice(start, end).trim() === ''
}
