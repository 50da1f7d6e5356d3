import type { FileReport } from '../file-report'

/** A report as JSON; a list for several files. Ends with a newline. */
export function jsonReport(reports: readonly FileReport[]): string {
  const [first] = reports
  const value = reports.length === 1 && first ? first.report : reports.map(({ report }) => report)
  return `${JSON.stringify(value, null, 2)}\n`
}
