import type { Finding } from '../api'
import type { FileReport } from './file-report'
import { shownText } from './shown-text'

/**
 * A report in which no text that is made for people, and may repeat a draft, steers the terminal or the viewer that shows
 * it: messages, titles of fixes, and what is said of a document. Pointers and the texts of fixes stay as they are, because
 * programs go by them.
 *
 * @returns the same object where there is nothing to show otherwise, as in nearly all reports
 */
export function shownReport(about: FileReport): FileReport {
  const { report, document } = about
  const findings = report.findings.map(shownFinding)
  const isSame = findings.every((finding, index) => finding === report.findings[index])
  if (isSame && !document) return about
  return {
    ...about,
    report: { ...report, findings },
    ...(document && {
      document: {
        sheets: document.sheets.map(shownText),
        notes: document.notes.map(shownText),
        cellAt: (offset: number) => shownOrNone(document.cellAt(offset)),
        rowAt: (line: number) => shownOrNone(document.rowAt(line)),
      },
    }),
  }
}

function shownFinding(finding: Finding): Finding {
  const message = shownText(finding.message)
  const title = finding.fix && shownText(finding.fix.title)
  if (message === finding.message && title === finding.fix?.title) return finding
  return {
    ...finding,
    message,
    ...(finding.fix && { fix: { ...finding.fix, title: title ?? '' } }),
  }
}

const shownOrNone = (text: string | undefined) => (text === undefined ? undefined : shownText(text))
