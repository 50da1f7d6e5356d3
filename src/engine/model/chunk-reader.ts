import type { Receiver } from './record'
import type { Format } from './report'
import type { Passage } from './passage'

/** How far the reading of a passage came. */
export interface Reached {
  /** UTF-16 units of the passage that were read: up to the beginning of the next record. */
  length: number
  records: number
  /** Rows of the table up to there, counted from the beginning of the text. */
  rows: number
}

/** Reads a text of one format in passages, each of which can be read for itself. */
export interface ChunkReader {
  readonly format: Format
  /** The beginning of the text, which was read to tell how it is written: down to the header of a table. */
  readonly head: string
  /** Rows of the table in it. */
  readonly headRows: number
  /**
   * Reads the records that end in a passage. One that may go on behind it is left unread, unless the passage is the last.
   */
  read(passage: Passage, isLast: boolean, to: Receiver): Reached
}
