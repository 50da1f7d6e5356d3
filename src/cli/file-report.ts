import type { Report } from '../api'

/** A report with the name of its file. */
export interface FileReport {
  file: string
  report: Report
  /** Number of findings fixed in the file before the report was made. */
  mended?: number
  /** Of a workbook or the like: the sheets that were read, and what is to be said of the reading. */
  document?: { sheets: readonly string[]; notes: readonly string[] }
  /** Number and types of records, when the report does not list them all. */
  read?: { count: number; types: readonly (string | null)[] }
}
