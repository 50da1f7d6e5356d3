import type { ReadOptions } from '../../model/options'
import type { Receiver, Span } from '../../model/record'
import { isFlat } from './detect-format'
import { lineAt } from './lines/physical-line'
import { passOver } from './pass-over'
import { readFlat } from './read-flat'
import { findHeader, headerSpan } from './table/header'
import { readRows } from './table/read-rows'
import type { TableBelowTitles } from './table/table-below-titles'

/**
 * Reads a text that is said to be a table. Where nothing in it looks like one, its first rows are searched for the best
 * header all the same.
 *
 * @returns the number of records read
 */
export function readCsv(
  text: string,
  body: Span,
  options: ReadOptions,
  receiver: Receiver,
): number {
  if (isFlat(options.guidance, text, body)) return readFlat(text, body, options, receiver)
  const { table, titles } = likelyTable(text, body, options)
  const pass = (at: Span) => {
    passOver(text.slice(at.start, at.end), at, 0, options.guidance, receiver)
  }
  titles.forEach(pass)
  const { count, isOver, next, row } = readRows(
    text,
    { ...body, start: table.next },
    table,
    options,
    receiver,
  )
  if (count === 0) pass(headerSpan(table))
  // What follows is read as it is after any table.
  return isOver
    ? count + readFlat(text, { ...body, start: next }, options, receiver, { count, row })
    : count
}

/** The table that a text is, when it is said to be one. */
export function likelyTable(text: string, body: Span, options: ReadOptions): TableBelowTitles {
  const table = findHeader(options.guidance, text, body)
  const titles: Span[] = []
  for (let at = body.start; at < table.at;) {
    const line = lineAt(text, at, table.at)
    if (line.start < line.end) titles.push({ start: line.start, end: line.end })
    at = line.next
  }
  return { table, titles, heading: undefined }
}
