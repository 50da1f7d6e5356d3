/**
 * A part of a text that is read and checked at once, and its position in the whole text. A text that is checked whole is
 * one passage, with all counts 0.
 */
export interface Passage {
  text: string
  /** UTF-16 units before it. */
  offset: number
  /** Line breaks before it. */
  lines: number
  /** Records before it. */
  records: number
  /** Table rows before it, including the header; 0 when the text is no table. */
  rows: number
  /** The text up to and including the table header, when the passage is below it. */
  head?: string
  /** Whether it begins with a byte order mark, which is no character of its first line. */
  hasMark?: boolean
}
