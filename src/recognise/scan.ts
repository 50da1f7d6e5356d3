/*
 * What comes of looking through a chunk. Everything is counted from the beginning of the chunk: bytes, UTF-16 units, and
 * line breaks (\n, \r\n or \r, each one). A span is one or more whole lines, without the line break at its end. Lists are
 * as long as there are spans, and are overwritten by the next scan.
 */

/** Spans in the order of the text. */
export interface Spans {
  /** The byte each begins at, and the one behind it. */
  start: Uint32Array
  end: Uint32Array
  /** Clean records before it, those that are a course among them. What was asked about before it is not counted. */
  recordsBefore: Uint32Array
  unitsBefore: Uint32Array
  lineBreaksBefore: Uint32Array
}

/** Clean records with a reference to the citizen, in the order of the text. Those that are a course are not among them. */
export interface References {
  /**
   * The lower and upper half of a hash of the reference. Records of one citizen have the same; two with the same are as good
   * as always of one citizen, and to be sure is to read them.
   */
  hashLow: Uint32Array
  hashHigh: Uint32Array
  /** Which of the clean records of the chunk it is, from 0. */
  record: Uint32Array
  /** The byte its line begins at, and the bytes of the line. */
  start: Uint32Array
  length: Uint32Array
  unitsBefore: Uint32Array
  lineBreaksBefore: Uint32Array
}

/** The clean records, in the order of the text; those that are a course are among them. */
export interface EachRecord {
  /** The number of its type. */
  type: Uint32Array
  lineBreaksBefore: Uint32Array
}

/** A type that a clean record of the chunk is of. */
export interface MetType {
  name: string
  /** The byte at which the first of them begins. */
  start: number
}

export interface Scan {
  /** Clean records, those that are a course among them. */
  records: number
  each: EachRecord
  /** Lines that are to be checked: what they hold may be clean, faulty, several records or none. */
  asked: Spans
  /**
   * Records that hold a course of registrations (forløb). Each registration is clean, and so is the record around them;
   * how the course goes has not been looked at.
   */
  courses: Spans
  references: References
  /** In the order in which they were met. */
  types: MetType[]
  /** UTF-16 units and line breaks of the whole chunk. */
  units: number
  lineBreaks: number
}
