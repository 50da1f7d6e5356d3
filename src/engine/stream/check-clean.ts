import { faultsOf, summaryOf } from '../case/case-verdict'
import { registrationsIn } from '../case/registrations-in'
import type { ResolvedOptions } from '../model/options'
import type { Report } from '../model/report'
import { findWrongCharset } from '../read/wrong-charset'
import { assembleFaults } from '../report/assemble'
import { FOREIGN_LINE_ENDS } from '../text/foreign-blanks'

/**
 * Names the type of a record in which nothing is to be found, in either profile; undefined where that is not sure.
 *
 * @param value the record
 * @param text valid JSON that it was read from
 * @param asOf the reference date, YYYY-MM-DD
 */
export type TypeOfClean = (value: unknown, text: string, asOf: string) => string | undefined

/** What is longer is read no more than once. */
const MOST = 100_000

/** What ends a line, for some reader or other. */
const LINE_ENDS = new RegExp(`[\\n\\r${FOREIGN_LINE_ENDS}]`)

/**
 * The report on a text that is one sound registration in JSON, with much less ado than `checkText`.
 *
 * @returns undefined for any other text: `checkText` is to be asked
 */
export function checkClean(
  text: string,
  options: ResolvedOptions,
  typeOfClean: TypeOfClean,
): Report | undefined {
  const { guidance, format, asOf, type: requested } = options
  if (!text.startsWith('{') || text.length > MOST || requested !== undefined) return undefined
  if (format !== 'json' && (format !== 'auto' || LINE_ENDS.test(text))) return undefined
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  const name = typeOfClean(value, text, asOf)
  if (name === undefined || findWrongCharset(text)) return undefined
  const records = [{ index: 0, type: name, line: 1 }]
  const type = guidance.types.find((one) => one.name === name)
  const { cases } = guidance
  if (type?.holds === undefined || !cases) {
    return assembleFaults([], { format: 'json', records }, options)
  }
  const course = cases.courseOf(registrationsIn(value, type, 0, guidance), asOf)
  if (faultsOf(course, cases).length > 0) return undefined
  const summary = summaryOf([course], guidance)
  return assembleFaults([], { format: 'json', records, summary }, options)
}
