import type { ChunkReader, Reached } from '../../../model/chunk-reader'
import type { ReadOptions } from '../../../model/options'
import type { Passage } from '../../../model/passage'
import type { Receiver, Span } from '../../../model/record'
import { passOver } from '../pass-over'
import { readFlat } from '../read-flat'
import { headerSpan } from './header'
import { readRows } from './read-rows'
import type { TableBelowTitles } from './table-below-titles'

/** A quotation mark not closed within this many UTF-16 units is taken as never closed. */
const MAX_CELL = 4_000_000

/** Reads a table in passages below its header. What follows the table is left to the last passage. */
export class TableReader implements ChunkReader {
  readonly format = 'csv'
  readonly head: string
  readonly headRows: number
  readonly #options: ReadOptions
  readonly #top: TableBelowTitles
  /** Offset in the whole text at which the table is over. */
  #overAt = Infinity

  /** @param beginning the beginning of the text, up to the table's header at least */
  constructor(beginning: string, top: TableBelowTitles, options: ReadOptions) {
    this.head = beginning.slice(0, top.table.next)
    this.headRows = top.table.row
    this.#options = options
    this.#top = top
  }

  read({ text, offset, rows, records }: Passage, isLast: boolean, to: Receiver): Reached {
    const { table, heading, titles } = this.#top
    const end = text.length
    if (offset === this.head.length) {
      for (const title of titles) this.#pass(title, offset, to)
    }
    let reached = { count: 0, next: 0, row: rows, isOver: true }
    if (offset < this.#overAt) {
      const mayGoOn = !isLast && (end > MAX_CELL ? 'quotes-close-soon' : true)
      const below = { ...table, row: rows }
      const body = { start: 0, end }
      const how = { mayGoOn, headerAt: -offset, heading } as const
      reached = readRows(text, body, below, this.#options, to, how)
      if (reached.isOver) this.#overAt = offset + reached.next
    }
    let { count, next } = reached
    if (isLast && records + count === 0) this.#pass(headerSpan(table), offset, to)
    if (reached.isOver && isLast) {
      const before = { count, row: reached.row }
      count += readFlat(text, { start: next, end }, this.#options, to, before)
      next = end
    }
    // A last row without a line break ends where the text does.
    return { records: count, length: Math.min(next, end), rows: reached.row }
  }

  /** Tells of what stands in the head of the table and belongs to no field. */
  #pass({ start, end }: Span, offset: number, to: Receiver): void {
    const at = { start: start - offset, end: end - offset }
    passOver(this.head.slice(start, end), at, 0, this.#options.guidance, to)
  }
}
