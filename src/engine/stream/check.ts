import type { RegistrationType } from '../../schemas/field'
import { codeBookOf } from '../codes/code-book'
import { movedEdit } from '../fix/moved-edit'
import { checkRecord, checkValue, type RecordVerdict } from '../judge/check-record'
import { RulesInForce } from '../judge/rules-in-force'
import type { withDoubts } from '../judge/with-doubts'
import type { Fault } from '../model/fault'
import type { Fix } from '../model/finding'
import type { ResolvedOptions } from '../model/options'
import type { LocatedFault } from '../model/located-fault'
import type { Place, ReadingFault, Receiver, Span, TextRecord } from '../model/record'
import type { RecordSummary } from '../model/report'
import type { Rule } from '../model/rule'
import type { Passage } from '../model/passage'
import type { spanInJson } from '../read/json/span-in-json'
import type { DateOrders } from '../report/date-orders'
import type { HeaderFaults } from '../report/header-faults'
import type { PassedOver } from '../report/passed-over'
import { withoutPrivateText } from '../report/without-private-text'
import { LineIndex } from '../text/line-index'
import type { CaseCollector } from './case-collector'
import type { Parts } from './parts'

/** Optional parts of a check. */
interface CheckParts extends Pick<Parts, 'fixesFor'> {
  collector?: CaseCollector | undefined
  /** The header faults reported so far. */
  headers?: HeaderFaults | undefined
  /** Adds what the reader doubts to a verdict. */
  withDoubts?: typeof withDoubts | undefined
  /** Which way round the dates of the text are. */
  dateOrders?: DateOrders | undefined
  /** What belongs to no field. */
  passedOver?: PassedOver | undefined
  /** Finds a place in a short record of JSON; for who needs no more of it than a few places. */
  spanIn?: typeof spanInJson | undefined
}

/** In longer records places are looked up: looking for each from the beginning would take its time. */
const SHORT_RECORD = 4000

/** A report lists at most so many findings, so that it fits into memory whatever the text is; its counts are of all. */
const MAX_FINDINGS = 1_000_000

const inForceByRules = new WeakMap<readonly Rule[], RulesInForce>()

/** Made once per list of rules. */
function rulesInForce(rules: readonly Rule[]): RulesInForce {
  let inForce = inForceByRules.get(rules)
  if (!inForce) inForceByRules.set(rules, (inForce = new RulesInForce(rules)))
  return inForce
}

/**
 * The single pipeline for checking records, whatever their origin: each record is judged when read, passed to the case
 * collector, and released.
 */
export class Check {
  readonly options: ResolvedOptions
  readonly parts: CheckParts
  readonly inForce: RulesInForce

  constructor(options: ResolvedOptions, parts: CheckParts) {
    this.options = options
    this.parts = parts
    this.inForce = rulesInForce(options.guidance.rules)
  }

  /** Begins a passage. Pass the result to a reader; afterwards it has the faults. */
  begin(passage: Passage): PassageCheck {
    this.parts.headers?.beginPassage(passage.head)
    return new PassageCheck(this, passage)
  }

  /** Checks a value that has no text. */
  judgeValue(value: unknown, record: number): { summary: RecordSummary; located: LocatedFault[] } {
    const { type, faults } = checkValue(value, this.options, this.inForce)
    this.parts.collector?.add({ value, start: 0 }, type, record)
    return {
      summary: { index: record, type: type?.name ?? null, line: 1 },
      located: faults.map((fault) => ({ fault, record, type, range: undefined })),
    }
  }
}

/** The check of one passage of a text. */
export class PassageCheck implements Receiver {
  readonly records: RecordSummary[] = []
  /** What was found beyond the most that is listed. */
  readonly counted = { error: 0, warning: 0, advice: 0 }
  readonly #check: Check
  readonly #passage: Passage
  readonly #index: LineIndex
  readonly #located: LocatedFault[] = []
  /** By number of the record in the passage; most have none. */
  #uncertainNames: Map<number, ReadonlySet<string>> | undefined
  #ofText: RulesInForce | undefined

  constructor(check: Check, passage: Passage) {
    this.#check = check
    this.#passage = passage
    this.#index = new LineIndex(passage)
  }

  record(record: TextRecord): void {
    const { parts, options } = this.#check
    const number = this.#passage.records + this.records.length
    const inForce = this.#rulesFor(record)
    if (record.dateOrders) parts.dateOrders?.note(record.dateOrders)
    const verdict = this.#judge(record, record.value, inForce)
    const { type } = verdict
    const faults = record.isAskew ? this.#certain(verdict.faults) : verdict.faults
    if (faults.length > 0) {
      const judge = (one: TextRecord, value: unknown) => this.#judge(one, value, inForce)
      const fixes = parts.fixesFor?.(record, verdict, judge, options)
      for (const fault of faults) this.#locate(fault, record, number, type, fixes?.get(fault))
    }
    parts.collector?.add(record, type, number)
    const { uncertainNames } = record
    if (uncertainNames)
      (this.#uncertainNames ??= new Map()).set(this.records.length, uncertainNames)
    this.records.push({
      index: number,
      type: type?.name ?? null,
      line: this.#index.lineAt(record.start),
    })
  }

  fault(fault: ReadingFault): void {
    const fix = this.#check.parts.fixesFor && fault.fix
    this.#report(fault, fault.span, this.#passage.records + fault.record, undefined, fix)
  }

  passed({ start, end }: Span): void {
    this.#check.parts.passedOver?.add(() => this.#index.rangeOf(start, end))
  }

  /** Reports a case fault, located in a record of the passage. */
  addCaseFault(fault: Fault, record: TextRecord, number: number): void {
    const place = this.#placeOf(record, fault.path, false)
    this.#report(fault, place, number, this.#typeOf(number))
  }

  /** The faults so far, before private text is removed from them. */
  get found(): readonly LocatedFault[] {
    return this.#located
  }

  /** The faults as they may be reported: with types filled in and private text removed. */
  asReported(located: readonly LocatedFault[]): readonly LocatedFault[] {
    return located.map((one) => {
      const uncertainNames = this.#uncertainNames?.get(one.record - this.#passage.records)
      if (one.type !== undefined && uncertainNames === undefined) return one
      // Reading faults arrive before the type of their record is known; the message needs it.
      const type = one.type ?? this.#typeOf(one.record)
      return { ...one, type, fault: withoutPrivateText(one.fault, uncertainNames, type) }
    })
  }

  #judge(record: TextRecord, value: unknown, inForce: RulesInForce): RecordVerdict {
    const { type, unreadable } = record
    const { options } = this.#check
    const asType = type === undefined || type === options.type ? options : { ...options, type }
    const verdict = checkRecord(value, asType, inForce, unreadable)
    // Fast path: few records have any.
    const { dateOrders, withDoubts } = this.#check.parts
    if (!withDoubts || !record.doubts) return verdict
    const book = codeBookOf(options.guidance)
    const doubts = record.doubts.filter(
      ({ scope }) => scope === undefined || dateOrders?.isOpen(scope) !== false,
    )
    const asRead = { doubts, value: record.value }
    return withDoubts(verdict, asRead, value, (code) => book.ruleOf(code) !== undefined)
  }

  /** What is told of a record whose cells may stand under wrong labels: only what holds under any. */
  #certain(faults: readonly Fault[]): Fault[] {
    const { alwaysReported } = this.#check.options.guidance
    return faults.filter(({ code }) => alwaysReported.includes(code))
  }

  /** Screens rules against the text of the record, or else once against the whole passage. */
  #rulesFor({ source }: TextRecord): RulesInForce {
    const { inForce } = this.#check
    if (source) return inForce.in(source)
    const { head = '', text } = this.#passage
    // Without quotation marks, which may separate the digits of a number in a quoted cell.
    return (this.#ofText ??= inForce.in((head + text).replaceAll('"', '')))
  }

  #locate(
    fault: Fault,
    record: TextRecord,
    number: number,
    type: RegistrationType | undefined,
    fix: Fix | undefined,
  ): void {
    const place = this.#placeOf(record, fault.path, fault.inKey ?? false)
    this.#report(record.describe?.(fault) ?? fault, place, number, type, fix)
  }

  #placeOf(record: TextRecord, path: string, inKey: boolean): Place {
    const { spanIn } = this.#check.parts
    const { start, end = Infinity } = record
    const isShort = end - start <= SHORT_RECORD
    const found = isShort ? spanIn?.(this.#passage.text, start, path, inKey) : undefined
    return found ?? record.locate(path, inKey)
  }

  #report(
    fault: Fault,
    { start, end, cell }: Place,
    record: number,
    type: RegistrationType | undefined,
    fix?: Fix,
  ): void {
    if (this.#located.length >= MAX_FINDINGS) {
      this.counted[codeBookOf(this.#check.options.guidance).severityOf(fault.code)]++
      return
    }
    const range = this.#index.rangeOf(start, end)
    const one = { fault, record, type, range, cell, fix: fix && this.#inWholeText(fix) }
    if (fault.scope !== undefined) this.#check.parts.dateOrders?.hold(one)
    else if (this.#check.parts.headers?.isNew(one) ?? true) this.#located.push(one)
  }

  /** Fixes are made in a record of the passage; like ranges, they are reported as of the whole text. */
  #inWholeText(fix: Fix): Fix {
    const { offset } = this.#passage
    return offset === 0 ? fix : { ...fix, edits: fix.edits.map((edit) => movedEdit(edit, offset)) }
  }

  #typeOf(number: number): RegistrationType | undefined {
    const name = this.records[number - this.#passage.records]?.type
    return this.#check.options.guidance.types.find((type) => type.name === name)
  }
}
