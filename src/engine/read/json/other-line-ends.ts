import type { Span } from '../../model/record'
import { FOREIGN_LINE_ENDS } from '../../text/foreign-blanks'
import { withoutMarks } from '../../text/json-behind-marks'
import { isJson } from './is-ndjson'

/**
 * What ends a record beside a line feed. Some of these characters may stand in a text of JSON, so they count only before
 * the next record, and not within a line that is one value.
 */
const ENDS_RECORD = new RegExp(String.raw`[\r${FOREIGN_LINE_ENDS}]+`, 'g')
/** The carriage return before a line feed is a blank for JSON. */
const OTHER_END = new RegExp(String.raw`\r(?!\n)|[${FOREIGN_LINE_ENDS}]`)

/** Whether a text has characters beside the line feed that may end a record. */
export const hasOtherEnds = (text: string): boolean => OTHER_END.test(text)

/** The records of what ends with a line feed: more than one where other characters end lines. */
export function recordsIn(text: string, whole: Span): Span[] {
  const source = text.slice(whole.start, whole.end)
  const ends = [...source.matchAll(ENDS_RECORD)].filter(({ 0: end, index }) => {
    const next = lineFrom(source, index + end.length)
    return next === '' ? OTHER_END.test(`${end}\n`) : withoutMarks(next).startsWith('{')
  })
  const lines: Span[] = []
  let { start } = whole
  for (const { 0: end, index } of ends) {
    lines.push({ start, end: whole.start + index })
    start = whole.start + index + end.length
  }
  const records = [...lines, { start, end: whole.end }].filter(
    (line) => text.slice(line.start, line.end).trim() !== '',
  )
  // What is one value as a whole is one record, such as an object with an object on a line of its own.
  return records.length > 1 && isJson(source) ? [whole] : records
}

/** As much of a line as tells whether a record begins there. */
const lineFrom = (source: string, at: number) => source.slice(at, at + 80).trimStart()
