import type { Finding } from '../../../api'
import type { CoursesVerdict } from '../../../api/lines'

/** What came of a range. Everything is counted from its beginning. */
export interface RangeResult {
  /** The range's number. */
  index: number
  /** The byte its first line begins at, in the file. */
  from: number
  records: number
  units: number
  lineBreaks: number
  counts: { error: number; warning: number; advice: number }
  /** In order of place; perhaps only the first. */
  findings: Finding[]
  /** The first place at which characters were lost. It is told at the first record of the text. */
  wrongCharset?: Finding | undefined
  /** Types in the order in which they were met; null where it could not be told. */
  types: (string | null)[]
  /** Of each record its type, as a number in `types`, and its line from 0; where they are wanted. */
  each?: { type: Uint32Array; line: Uint32Array } | undefined
  /** Rows of `ReferenceRows`. */
  references: Uint32Array<ArrayBuffer>
  /** Rows of records that were asked about, and which of the records of their line they are. */
  asked: Map<number, number>
  /** Rows of records whose findings have fixes. */
  fixed: number[]
  courses: CoursesVerdict
  hasFixOfCase: boolean
}
