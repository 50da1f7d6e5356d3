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
  /** Of a workbook or the like: the sheets that were read, and what is to be said of the reading. */
  document?: { sheets: readonly string[]; notes: readonly string[] }
  /** Number and types of records, when the report does not list them all. */
  read?: { count: number; types: readonly (string | null)[] }
}
