import type { Case, CaseKey, Cases } from '../case/cases'
import { faultsOf, type CaseFault } from '../case/case-verdict'
import { registrationsIn } from '../case/registrations-in'
import { codeBookOf } from '../codes/code-book'
import { checkRecord } from '../judge/check-record'
import type { RulesInForce } from '../judge/rules-in-force'
import type { RegistrationPlace } from '../model/case-guidance'
import type { Fix } from '../model/finding'
import type { ResolvedOptions } from '../model/options'
import type { LocatedFault } from '../model/located-fault'
import type { Span } from '../model/record'
import type { PassedRecords } from '../read/passed-records'
import { oneFaultOneFinding } from '../report/one-fault-one-finding'
import { applyFixes } from './apply-fixes'
import { movedEdit } from './moved-edit'

/** The faults and cases of a text, and the means to check it again. */
export interface FixedText {
  text: string
  located: readonly LocatedFault[]
  cases: readonly Case[]
  of: { cases: Cases; passed: PassedRecords; courseOf(one: Pick<Case, 'registrations'>): unknown }
  check: { options: ResolvedOptions; inForce: RulesInForce }
  /** Checks a whole text, and counts its errors. */
  countErrors(text: string): number
}

/**
 * Withdraws the fixes that touch a case, if applying all of them would add more errors than it removes. A corrected date
 * may reveal a missed deadline, and a corrected reference may create a case. Only the touched cases are checked again; if
 * that is impossible, as in a table, the whole text is.
 *
 * @returns the faults, without the withdrawn fixes
 */
export function withdrawCaseFixes(found: FixedText): readonly LocatedFault[] {
  const { located, cases, check } = found
  if (!located.some(({ fix }) => fix)) return located
  const { referenceKey } = check.options.guidance
  const bringsReference = ({ edits }: Fix) =>
    edits.some(({ text }) => text.toLowerCase().includes(referenceKey.toLowerCase()))
  const inCases = new Set(
    cases.flatMap(({ registrations }) => registrations.map(({ record }) => record)),
  )
  const isTouching = ({ fault, record, cell, fix }: LocatedFault) =>
    fix !== undefined &&
    // Renaming a header affects every row, hence every case.
    (inCases.has(record) || (cell !== undefined && fault.inKey === true) || bringsReference(fix))
  const touching = located.filter(isTouching)
  if (touching.length === 0) return located
  const records = new Set(touching.map(({ record }) => record))
  const spans = new Map([...records].map((record) => [record, found.of.passed.spanOf(record)]))
  const harmful = [...spans.values()].every((span) => span !== undefined)
    ? harmfulRecords(found, spans as Map<number, Span>)
    : harmfulInWholeText(found, records)
  return harmful.size === 0
    ? located
    : located.map((one) =>
        isTouching(one) && harmful.has(one.record) ? { ...one, fix: undefined } : one,
      )
}

function harmfulInWholeText(
  { text, located, check, countErrors }: FixedText,
  records: ReadonlySet<number>,
): ReadonlySet<number> {
  const book = codeBookOf(check.options.guidance)
  const before = located.filter(({ fault }) => book.severityOf(fault.code) === 'error').length
  const findings = located.flatMap(({ fix }) => (fix ? [{ fix }] : []))
  return countErrors(applyFixes(text, { findings })) > before ? records : new Set()
}

type FaultsByRecord = ReadonlyMap<number, readonly LocatedFault[]>

/** A record after its fixes. */
interface FixedRecord {
  number: number
  /** Keys of its case before and after the fixes. */
  keys: readonly CaseKey[]
  newKey: CaseKey | undefined
  registrations: readonly RegistrationPlace[]
  faults: readonly CaseFault[]
}

/** The records whose fixes together add more errors to the touched cases than they remove. */
function harmfulRecords(found: FixedText, spans: ReadonlyMap<number, Span>): ReadonlySet<number> {
  const byRecord = Map.groupBy(found.located, ({ record }) => record)
  const fixed = fixedRecords(found, spans, byRecord)
  const harmful = new Set<number>()
  for (const group of linked(fixed)) {
    const numbers = new Set(group.map(({ number }) => number))
    const keys = new Set(group.flatMap((one) => one.keys))
    if (errorsAfter(found, group, keys, numbers) > errorsBefore(found, byRecord, keys, numbers)) {
      for (const number of numbers) harmful.add(number)
    }
  }
  return harmful
}

function fixedRecords(
  { text, of: { cases, passed }, check: { options, inForce } }: FixedText,
  spans: ReadonlyMap<number, Span>,
  byRecord: FaultsByRecord,
): FixedRecord[] {
  const fixed: FixedRecord[] = []
  passed.readAgain(spans.keys(), (record, number, type) => {
    const { start, end } = spans.get(number) as Span
    const findings = (byRecord.get(number) ?? []).flatMap(({ fix }) =>
      fix ? [{ fix: { ...fix, edits: fix.edits.map((edit) => movedEdit(edit, -start)) } }] : [],
    )
    const source = applyFixes(text.slice(start, end), { findings })
    const value: unknown = JSON.parse(source)
    const verdict = checkRecord(value, options, inForce.in(source))
    const key = cases.keyOf(record.value, type, number)
    const newKey = cases.keyOf(value, verdict.type, number)
    fixed.push({
      number,
      keys: [key, newKey].filter((one) => one !== undefined),
      newKey,
      registrations: registrationsIn(value, verdict.type, number, options.guidance),
      faults: verdict.faults.map((fault) => ({ fault, record: number })),
    })
  })
  return fixed
}

/** Groups the records so that no two groups share a case (union-find). */
function linked(fixed: readonly FixedRecord[]): readonly (readonly FixedRecord[])[] {
  const above = new Map<CaseKey, CaseKey>()
  const top = (key: CaseKey): CaseKey => {
    let at = key
    for (let next = above.get(at); next !== undefined; next = above.get(at)) at = next
    // Path compression.
    for (let from = key; from !== at;) {
      const next = above.get(from) as CaseKey
      above.set(from, at)
      from = next
    }
    return at
  }
  for (const { keys } of fixed) {
    const [one, other] = keys.map(top)
    if (one !== undefined && other !== undefined && one !== other) above.set(one, other)
  }
  return [...Map.groupBy(fixed, ({ keys: [key = 0] }) => top(key)).values()]
}

/** Number of errors in some records and their cases, before the fixes. */
function errorsBefore(
  found: FixedText,
  byRecord: FaultsByRecord,
  keys: ReadonlySet<CaseKey>,
  numbers: ReadonlySet<number>,
): number {
  const { guidance } = found.check.options
  const isOfCase = ({ fault }: LocatedFault) =>
    guidance.cases?.rules.some(({ code }) => code === fault.code)
  const own = [...numbers].flatMap((number) =>
    (byRecord.get(number) ?? []).filter((one) => !isOfCase(one)),
  )
  const lists = [...keys].map((key) => ({
    key,
    registrations: found.of.cases.registrationsOf(key),
  }))
  return countErrors(found, own, lists)
}

/** The same, after the fixes. */
function errorsAfter(
  found: FixedText,
  group: readonly FixedRecord[],
  keys: ReadonlySet<CaseKey>,
  numbers: ReadonlySet<number>,
): number {
  const lists = [...keys].map((key) => {
    const others = found.of.cases.registrationsOf(key).filter(({ record }) => !numbers.has(record))
    const own = group.filter(({ newKey }) => newKey === key)
    return { key, registrations: [...others, ...own.flatMap(({ registrations }) => registrations)] }
  })
  return countErrors(
    found,
    group.flatMap(({ faults }) => faults),
    lists,
  )
}

function countErrors(
  { of, check }: FixedText,
  own: readonly CaseFault[],
  lists: readonly Case[],
): number {
  const { guidance } = check.options
  const book = codeBookOf(guidance)
  const ofCases = lists
    .filter(({ key, registrations }) => registrations.length > 1 || typeof key === 'number')
    .flatMap((one) => (guidance.cases ? faultsOf(of.courseOf(one), guidance.cases) : []))
  return [...own, ...oneFaultOneFinding(ofCases, own, book)].filter(
    ({ fault }) => book.severityOf(fault.code) === 'error',
  ).length
}
