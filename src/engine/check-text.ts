import { types, type RegistrationType } from '../schemas'
import { assemble, type PlacedFault } from './assemble'
import type { Additions } from './additions'
import { checkRecord, rulesInForce } from './check/check-record'
import { discreet } from './discretion'
import type { Fault } from './fault'
import type { Fix } from './finding'
import type { ResolvedOptions } from './options'
import { lineIndexOf } from './read/line-index'
import { readText } from './read/read-text'
import type { Place, Receiver, TextRecord } from './read/reading'
import type { RecordSummary, Report } from './report'

/**
 * Checks a text: each registration, and the course of the cases they make.
 *
 * @param isOneCase all registrations are of one case, whatever their references say
 * @param additions the course of cases, fixes, and what reads tables and lines; nothing is said of what is left out
 */
export function checkText(
  text: string,
  options: ResolvedOptions,
  isOneCase: boolean,
  { casesOfText, fixesFor, flat }: Partial<Additions> = {},
): Report {
  const index = lineIndexOf(text)
  const records: RecordSummary[] = []
  const placed: PlacedFault[] = []
  const doubtful: TextRecord['doubtful'][] = []
  const columns = flat?.toldOfColumns()
  const read = (to: Receiver) => readText(text, options.format, options.type, to, flat)
  const cases = casesOfText?.(text, isOneCase, options.asOf, read)
  const place = (
    fault: Fault,
    { start, end, cell }: Place,
    record: number,
    type?: RegistrationType,
    fix?: Fix,
  ) => {
    const one = { fault, record, type, range: index.rangeOf(start, end), cell, fix }
    if (columns?.isNew(one) ?? true) placed.push(one)
  }
  let ofText: ReturnType<typeof rulesInForce> | undefined
  const receiver: Receiver = {
    record(record) {
      const number = records.length
      // Seen once for all records that have no text of their own: time must not grow with the square of the length.
      const inForce = record.source ? rulesInForce(record.source) : (ofText ??= rulesInForce(text))
      const check = ({ type = options.type, holes }: TextRecord, value: unknown) =>
        checkRecord(value, { ...options, type }, inForce, holes)
      const verdict = check(record, record.value)
      const { type, faults } = verdict
      const fixes = fixesFor?.(record, verdict, check)
      for (const fault of faults) {
        const span = record.locate(fault.path, fault.inKey ?? false)
        place(record.tell?.(fault) ?? fault, span, number, type, fixes?.get(fault))
      }
      cases?.add(record, type, number)
      doubtful.push(record.doubtful)
      const line = index.lineAt(record.start)
      records.push({ index: number, type: type?.name ?? null, line })
    },
    fault(fault) {
      place(fault, fault.span, fault.record)
    },
  }
  const format = read(receiver)
  columns?.settle(placed)
  const summary = cases?.settle(placed, place, (mended) => {
    return checkText(mended, options, isOneCase, { casesOfText, flat }).counts.error
  })
  for (const one of placed) {
    // What was found while reading learns the title of its field from the type of its record.
    const name = records[one.record]?.type
    one.type ??= types.find((type) => type.name === name)
    one.fault = discreet(one.fault, doubtful[one.record], one.type)
  }
  return assemble(placed, records, format, options, summary)
}
