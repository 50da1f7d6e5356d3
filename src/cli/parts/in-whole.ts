import type { Finding, RecordSummary, Report } from '../../api'
import { PlaceRows, type Shift } from './place-rows'
import type { Part } from './part-of-whole'

type Position = NonNullable<Finding['range']>['start']

/** The code of what is told of a text as a whole, at its first record. */
export const OF_WHOLE_TEXT = 'forkert-tegnsaet'

/**
 * A report of a part, with all places as they are in the whole. Its findings and records stay in order, because the lines of
 * a part are in the order of the whole.
 *
 * @throws an error of the file system
 */
export function inWhole(report: Report, part: Part): Report {
  return {
    ...report,
    records: recordsInWhole(report.records, part),
    findings: findingsInWhole(report.findings, part),
  }
}

function recordsInWhole(records: readonly RecordSummary[], part: Part): RecordSummary[] {
  return withRows(part, (rows) =>
    records.map(({ index, type, line }) => {
      const shift = rows.atRecord(index)
      return { index: index + shift.records, type, line: line + shift.lines }
    }),
  )
}

function findingsInWhole(findings: readonly Finding[], part: Part): Finding[] {
  return withRows(part, (rows) =>
    findings.map((finding) => {
      const shift = rows.atOffset(finding.range?.start.offset ?? 0)
      return moved(finding, shift)
    }),
  )
}

function withRows<Result>(part: Part, use: (rows: PlaceRows) => Result): Result {
  const rows = new PlaceRows(part.placesFile.path, part.rowsFrom)
  try {
    return use(rows)
  } finally {
    rows.close()
  }
}

/** A finding and its fix lie in one line, so that all of their places are moved alike. */
function moved(finding: Finding, shift: Shift): Finding {
  const at = ({ line, column, offset }: Position): Position => ({
    line: line + shift.lines,
    column,
    offset: offset + shift.offset,
  })
  const { record, range, fix } = finding
  return {
    ...finding,
    record: finding.code === OF_WHOLE_TEXT ? record : record + shift.records,
    ...(range && { range: { start: at(range.start), end: at(range.end) } }),
    ...(fix && {
      fix: {
        ...fix,
        edits: fix.edits.map(({ start, end, text }) => ({
          start: start + shift.offset,
          end: end + shift.offset,
          text,
        })),
      },
    }),
  }
}
