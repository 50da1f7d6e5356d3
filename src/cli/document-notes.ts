import type { FileReport } from './file-report'
import { tell } from './tell'

/** What was read of a workbook or the like, and what is to be said of the reading: whole sentences. */
export function documentLines({ document }: FileReport): string[] {
  if (!document) return []
  const { sheets, notes } = document
  const [first = ''] = sheets
  const read =
    sheets.length > 1
      ? [`Læst: arkene ${sheets.slice(0, -1).join(', ')} og ${sheets.at(-1) ?? ''}.`]
      : []
  return [...(sheets.length === 1 ? [`Læst: arket ${first}.`] : read), ...notes]
}

/** Says on standard error what a report in a format for programs has no place for. */
export function tellNotes(reports: readonly FileReport[]): void {
  for (const about of reports) {
    for (const note of about.document?.notes ?? []) {
      tell(`${about.file}: ${note}`)
    }
  }
}
