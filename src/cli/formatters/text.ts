import type { Answer } from '../file-report'
import { shownText } from '../shown-text'
import { findingsLines } from './findings-text'
import { readAs, verdictLines } from './report-frame'

/**
 * Reports as text for people: what was read, what was found and where, what it was checked against; and which of several
 * files were not checked. Why they were not is told on standard error.
 */
export function* textReport({ reports, unchecked }: Answer): Generator<string> {
  for (const [index, about] of reports.entries()) {
    if (index > 0) yield '\n'
    yield `${readAs(about)}\n\n`
    for (const line of findingsLines(about)) yield `${line}\n`
    for (const line of verdictLines(about.report)) yield `${line}\n`
  }
  if (reports.length > 0 && unchecked.length > 0) {
    const [empty, files] = [true, false].map((gaveNone) =>
      unchecked
        .filter((one) => (one.gaveNone ?? false) === gaveNone)
        .map(({ file }) => shownText(file)),
    ) as [string[], string[]]
    yield '\n'
    if (empty.length > 0) yield `Ingen filer fundet: ${empty.join(', ')}\n`
    if (files.length > 0) {
      const count = files.length === 1 ? '1 fil' : `${files.length} filer`
      yield `${count} er ikke tjekket: ${files.join(', ')}\n`
    }
  }
}
