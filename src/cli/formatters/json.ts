import type { Report } from '../../api'
import type { Answer } from '../file-report'
import { jsonInParts, listInParts } from './json-text'

/**
 * One report as JSON; a list of those of several files, in their order, without the files of which there is none: those are
 * named on standard error. Ends with a newline.
 */
export function* jsonReport({ reports, areSeveral }: Answer): Generator<string> {
  const parts = reports.map(({ report }) => inParts(report))
  if (!areSeveral && parts.length === 0) return
  if (areSeveral) yield* listInParts(parts)
  else for (const each of parts) yield* each
  yield '\n'
}

function* inParts(report: Report): Generator<string> {
  const { records, findings } = report
  yield* jsonInParts({ ...report, records: [], findings: [] }, { records, findings })
}
