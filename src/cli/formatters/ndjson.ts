import type { FileReport } from '../file-report'

/**
 * One finding a line, as JSON with the name of its file. Nothing for reports without findings, except where the cases of a
 * file were not checked: that is a line too.
 */
export function* ndjsonReport(reports: readonly FileReport[]): Generator<string> {
  for (const { file, report } of reports) {
    for (const finding of report.findings) yield `${JSON.stringify({ file, ...finding })}\n`
    if (report.casesNotChecked) yield `${JSON.stringify({ file, casesNotChecked: true })}\n`
  }
}
