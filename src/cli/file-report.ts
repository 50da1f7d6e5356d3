import type { Report } from '../api'

/** A report with the name of the file it is about. */
export interface FileReport {
  file: string
  report: Report
  /** How many findings were put right in the file before the report was made. */
  mended?: number
  /** What was read, where the report does not list all records. */
  read?: { count: number; types: readonly (string | null)[] }
}
