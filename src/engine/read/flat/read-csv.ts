import type { ReadOptions } from '../../model/options'
import type { Receiver, Span } from '../../model/record'
import { isFlat } from './detect-format'
import { readFlat } from './read-flat'
import { findHeader } from './table/header'
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
  const { table } = likelyTable(text, body, options)
  return readRows(text, { ...body, start: table.next }, table, options, receiver).count
}

/** The table that a text is, when it is said to be one. */
export const likelyTable = (text: string, body: Span, options: ReadOptions): TableBelowTitles => ({
  table: findHeader(options.guidance, text, body),
  titles: [],
  heading: undefined,
})
