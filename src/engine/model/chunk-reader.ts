import type { Receiver } from './record'
import type { Format } from './report'
import type { Passage } from './passage'

/** How much of a passage was read. */
export interface Reached {
  /** UTF-16 units read: up to the beginning of the next record. */
  length: number
  records: number
  /** Table rows up to there, counted from the beginning of the text. */
  rows: number
}

/** Reads a text of one format in passages, each independent of the others. */
export interface ChunkReader {
  readonly format: Format
  /** The beginning of the text, already read to learn the layout: up to and including a table header. */
  readonly head: string
  /** Rows of the table in it. */
  readonly headRows: number
  /** Reads the records that end in a passage. One that may continue after it is left, unless the passage is the last. */
  read(passage: Passage, isLast: boolean, to: Receiver): Reached
}
