import type { FileReport } from '../file-report'
import { findingsLines } from './findings-text'
import { readAs, verdictLines } from './report-frame'

/** Reports as text for people: what was read, the findings, and what it was checked against. */
export function textReport(reports: readonly FileReport[]): string {
  return reports.map(fileText).join('\n')
}

function fileText(about: FileReport): string {
  const { report } = about
  return [readAs(about), '', ...findingsLines(report), ...verdictLines(report), ''].join('\n')
}
