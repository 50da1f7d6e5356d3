import type { FileReport } from '../file-report'
import { findingsLines } from './findings-text'
import { readAs, verdictLines } from './report-frame'

/** Reports as text for people: what was read, what was found and where, what it was checked against. */
export function* textReport(reports: readonly FileReport[]): Generator<string> {
  for (const [index, about] of reports.entries()) {
    if (index > 0) yield '\n'
    const { report } = about
    yield `${readAs(about)}\n\n`
    for (const line of findingsLines(report)) yield `${line}\n`
    for (const line of verdictLines(report)) yield `${line}\n`
  }
}
