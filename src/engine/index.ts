import { types, type RegistrationType } from '../schemas'
import { assemble, type PlacedFault } from './assemble'
import { checkRecord, checkValue, rulesInForce } from './check/check-record'
import { discreet } from './discretion'
import type { Fault } from './fault'
import type { Fix } from './finding'
import { fixesFor } from './fix/fixes-for'
import { resolveOptions, type Options } from './options'
import { lineIndexOf } from './read/line-index'
import { readText } from './read/read-text'
import type { Place, TextRecord } from './read/reading'
import type { RecordSummary, Report } from './report'
import { toldOfColumns } from './told-of-columns'

export { types } from '../schemas'
export { codes, codes as rules, type CodeMetadata } from './codes'
export { editionAt } from './edition'
export { applyFixes } from './fix/apply-fixes'
export type { Finding, Fix, Position, Range, Requirement, Severity } from './finding'
export { isDate, type Options } from './options'
export { schemas } from './published'
export type { Edition, Format, Milestone, Profile, RecordSummary, Report } from './report'
export { version } from './version'
export { checkedAgainst, notChecked } from './words/verdict'

/**
 * Checks draft registrations in a text.
 *
 * @param text one registration or several: JSON, one JSON record a line, a table with a header (CSV), or `Felt: værdi` on
 *   lines
 * @returns what was read and what was found, with places in the text. Never throws on any text.
 * @throws TypeError for an option that means nothing
 */
export function validateText(text: string, options: Options = {}): Report {
  const resolved = resolveOptions(options, todayInDenmark)
  const index = lineIndexOf(text)
  const records: RecordSummary[] = []
  const placed: PlacedFault[] = []
  const doubtful: TextRecord['doubtful'][] = []
  const columns = toldOfColumns()
  const place = (
    fault: Fault,
    { start, end, cell }: Place,
    record: number,
    type?: RegistrationType,
    fix?: Fix,
  ) => {
    const one = { fault, record, type, range: index.rangeOf(start, end), cell, fix }
    if (columns.isNew(one)) placed.push(one)
  }
  const format = readText(text, resolved.format, resolved.type, {
    record(record) {
      const number = records.length
      const inForce = rulesInForce(record.source ?? text)
      const check = ({ type = resolved.type, holes }: TextRecord, value: unknown) =>
        checkRecord(value, { ...resolved, type }, inForce, holes)
      const verdict = check(record, record.value)
      const { type, faults } = verdict
      const fixes = fixesFor(record, verdict, check)
      for (const fault of faults) {
        const span = record.locate(fault.path, fault.inKey ?? false)
        place(record.tell?.(fault) ?? fault, span, number, type, fixes.get(fault))
      }
      doubtful.push(record.doubtful)
      const line = index.lineAt(record.start)
      records.push({ index: number, type: type?.name ?? null, line })
    },
    fault(fault) {
      place(fault, fault.span, fault.record)
    },
  })
  columns.settle(placed)
  for (const one of placed) {
    // What was found while reading learns the title of its field from the type of its record.
    const name = records[one.record]?.type
    one.type ??= types.find((type) => type.name === name)
    one.fault = discreet(one.fault, doubtful[one.record], one.type)
  }
  return assemble(placed, records, format, resolved)
}

/**
 * Checks a value that is already parsed: one registration, or a list of them. Findings have no ranges.
 *
 * @param type name or slug of the type to check as; the same as `options.type`
 * @throws TypeError for an option that means nothing
 */
export function validate(value: unknown, type?: string, options: Options = {}): Report {
  const asked = type === undefined ? options : { ...options, type }
  const resolved = resolveOptions(asked, todayInDenmark)
  const inForce = rulesInForce()
  const placed: PlacedFault[] = []
  const values: unknown[] = Array.isArray(value) ? value : [value]
  const records = values.map((record, number): RecordSummary => {
    const verdict = checkValue(record, resolved, inForce)
    for (const fault of verdict.faults) {
      placed.push({ fault, record: number, type: verdict.type, range: undefined })
    }
    return { index: number, type: verdict.type?.name ?? null, line: 1 }
  })
  if (values.length === 0) {
    placed.push({ fault: { code: 'tomt', path: '' }, record: 0, type: undefined, range: undefined })
  }
  return assemble(placed, records, 'json', resolved)
}

/** Today's date in Denmark. The only place at which the engine looks at a clock. */
function todayInDenmark(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format()
}
