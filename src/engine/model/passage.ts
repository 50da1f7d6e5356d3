/**
 * A part of a text that is read and checked in one go, and where it lies in the whole. A text that is checked whole is one
 * passage, with all counts 0.
 */
export interface Passage {
  text: string
  /** UTF-16 units before it. */
  offset: number
  /** Line breaks before it. */
  lines: number
  /** Records before it. */
  records: number
  /** Rows of the table before it, those of the header included; 0 where there is no table. */
  rows: number
  /** The beginning of the whole text, down to the header of the table, when the passage lies below it. */
  head?: string
}

/** A text as one passage. */
export const wholePassage = (text: string): Passage => ({
  text,
  offset: 0,
  lines: 0,
  records: 0,
  rows: 0,
})
