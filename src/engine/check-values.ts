import { assemble, type PlacedFault } from './assemble'
import { faultsOf, summaryOf } from './case/case-verdict'
import { Cases } from './case/cases'
import { checkValue, rulesInForce } from './check/check-record'
import type { ResolvedOptions } from './options'
import type { RecordSummary, Report } from './report'
import { types } from '../schemas'
import { uncovered } from './cover'

/**
 * Checks values that are already parsed: each registration, and the course of the cases they make.
 *
 * @param isOneCase all registrations are of one case, whatever their references say
 */
export function checkValues(
  values: readonly unknown[],
  options: ResolvedOptions,
  isOneCase: boolean,
): Report {
  const inForce = rulesInForce()
  const placed: PlacedFault[] = []
  const cases = new Cases(isOneCase)
  const records = values.map((record, number): RecordSummary => {
    const { type, faults } = checkValue(record, options, inForce)
    for (const fault of faults) placed.push({ fault, record: number, type, range: undefined })
    cases.add(record, type, number)
    return { index: number, type: type?.name ?? null, line: 1 }
  })
  if (values.length === 0) {
    placed.push({ fault: { code: 'tomt', path: '' }, record: 0, type: undefined, range: undefined })
  }
  const courses = cases.courses(options.asOf)
  for (const { fault, record } of uncovered(courses.flatMap(faultsOf), placed)) {
    const type = types.find(({ name }) => name === records[record]?.type)
    placed.push({ fault, record, type, range: undefined })
  }
  return assemble(placed, records, 'json', options, summaryOf(courses))
}
