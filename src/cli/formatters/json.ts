import type { FileReport } from '../file-report'

/** One report as JSON; a list of them for several files. Ends with a newline. */
export function jsonReport(reports: readonly FileReport[], areSeveral = false): string[] {
  const [first] = reports
  const value = first && !areSeveral ? first.report : reports.map(({ report }) => report)
  return [JSON.stringify(value, null, 2), '\n']
}
