import type { Report } from '../api'
import type { Reading } from '../decoding'

/** A report with the name of its file: of the whole one where it is of a part, for places are those of the whole. */
export interface FileReport {
  file: string
  report: Report
  /** Which part of the file was checked, from 1, where it was a part. */
  part?: { number: number; parts: number }
  /** How its bytes were read as text, where they are those of a text. */
  reading?: Reading
  /** Number of findings fixed in the file before the report was made. */
  mended?: number
  /** Of a workbook or the like. */
  document?: ReadDocument
  /** Number and types of records, when the report does not list them all. */
  read?: { count: number; types: readonly (string | null)[] }
}

/** A workbook or the like that was read. Its lines and columns are those of a text that nobody sees. */
export interface ReadDocument {
  sheets: readonly string[]
  /** What is to be said of the reading. */
  notes: readonly string[]
  /** What the cell or paragraph is called in which a place of the text lies; undefined where there is none. */
  cellAt: (offset: number) => string | undefined
  /** What the row or paragraph is called in which a line of the text begins. */
  rowAt: (line: number) => string | undefined
}

/** Something that was asked for, and of which there is no report. */
export interface UncheckedFile {
  /** The file; or the folder or pattern that gave none. */
  file: string
  /** What is said of it, with its name. */
  why: string
  /** The program itself failed; else the file could not be read, or not in full. */
  isFailure: boolean
  /** It is a folder or a pattern, and no file was found by it. */
  gaveNone?: true
}

/** What came of files, in their order. */
export interface Answer {
  reports: readonly FileReport[]
  unchecked: readonly UncheckedFile[]
  /** Several files were asked about, of which some may have no report. */
  areSeveral: boolean
}
