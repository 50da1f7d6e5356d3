import type { RegistrationType } from '../../schemas/field'
import { checkRecord, checkValue, type RecordVerdict } from '../judge/check-record'
import { RulesInForce } from '../judge/rules-in-force'
import type { Fault } from '../model/fault'
import type { Fix } from '../model/finding'
import type { ResolvedOptions } from '../model/options'
import type { PlacedFault } from '../model/placed-fault'
import type { Place, ReadingFault, Receiver, TextRecord } from '../model/record'
import type { RecordSummary } from '../model/report'
import type { Rule } from '../model/rule'
import type { Passage } from '../model/passage'
import type { HeaderFaults } from '../report/header-faults'
import { withoutPrivateText } from '../report/without-private-text'
import { LineIndex } from '../text/line-index'
import type { CaseCollector } from './case-collector'
import type { Parts } from './parts'

/** What goes with a check. */
interface CheckParts extends Pick<Parts, 'fixesFor'> {
  collector?: CaseCollector | undefined
  /** What was reported of the header of a table. */
  headers?: HeaderFaults | undefined
}

const inForceByRules = new WeakMap<readonly Rule[], RulesInForce>()

/** Made once a list of rules. */
function rulesInForce(rules: readonly Rule[]): RulesInForce {
  let inForce = inForceByRules.get(rules)
  if (!inForce) inForceByRules.set(rules, (inForce = new RulesInForce(rules)))
  return inForce
}

/**
 * The one way in which records are checked, wherever they come from: each is judged as it is read, handed to who gathers
 * cases, and let go.
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

  /** Begins a passage of a text; hand it to a reader, and ask it afterwards what was found. */
  begin(passage: Passage): PassageCheck {
    this.parts.headers?.beginPassage(passage.head)
    return new PassageCheck(this, passage)
  }

  /** Checks a value that came without text. */
  judgeValue(value: unknown, record: number): { summary: RecordSummary; placed: PlacedFault[] } {
    const { type, faults } = checkValue(value, this.options, this.inForce)
    this.parts.collector?.add({ value, start: 0 }, type, record)
    return {
      summary: { index: record, type: type?.name ?? null, line: 1 },
      placed: faults.map((fault) => ({ fault, record, type, range: undefined })),
    }
  }
}

/** The check of one passage of a text. */
export class PassageCheck implements Receiver {
  readonly records: RecordSummary[] = []
  readonly #check: Check
  readonly #passage: Passage
  readonly #index: LineIndex
  readonly #placed: PlacedFault[] = []
  readonly #doubtful: TextRecord['doubtful'][] = []
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
    const verdict = this.#judge(record, record.value, inForce)
    const { type, faults } = verdict
    if (faults.length > 0) {
      const judge = (one: TextRecord, value: unknown) => this.#judge(one, value, inForce)
      const fixes = parts.fixesFor?.(record, verdict, judge, options)
      for (const fault of faults) this.#place(fault, record, number, type, fixes?.get(fault))
    }
    parts.collector?.add(record, type, number)
    this.#doubtful.push(record.doubtful)
    this.records.push({
      index: number,
      type: type?.name ?? null,
      line: this.#index.lineAt(record.start),
    })
  }

  fault(fault: ReadingFault): void {
    this.#put(fault, fault.span, this.#passage.records + fault.record, undefined)
  }

  /** Adds what is wrong with a case to what was found, at its place in a record of the passage. */
  addCaseFault(fault: Fault, record: TextRecord, number: number): void {
    const place = record.locate(fault.path, false)
    this.#put(fault, place, number, this.#typeOf(number))
  }

  /** What was found so far, as it was found: with places that a report may not name. */
  get found(): readonly PlacedFault[] {
    return this.#placed
  }

  /** What was found, as it may be reported. */
  asReported(placed: readonly PlacedFault[]): readonly PlacedFault[] {
    return placed.map((one) => {
      const doubtful = this.#doubtful[one.record - this.#passage.records]
      if (one.type !== undefined && doubtful === undefined) return one
      // Reading faults come before the type of their record is known.
      const type = one.type ?? this.#typeOf(one.record)
      return { ...one, type, fault: withoutPrivateText(one.fault, doubtful, type) }
    })
  }

  #judge({ type, holes }: TextRecord, value: unknown, inForce: RulesInForce): RecordVerdict {
    const { options } = this.#check
    const asType = type === undefined || type === options.type ? options : { ...options, type }
    return checkRecord(value, asType, inForce, holes)
  }

  /** Rules that need a look at the text are asked for the record alone, or once for all that have no text of their own. */
  #rulesFor({ source }: TextRecord): RulesInForce {
    const { inForce } = this.#check
    if (source) return inForce.in(source)
    const { head = '', text } = this.#passage
    // A cell says what it says without its marks, which may stand between the digits of a number.
    return (this.#ofText ??= inForce.in((head + text).replaceAll('"', '')))
  }

  #place(
    fault: Fault,
    record: TextRecord,
    number: number,
    type: RegistrationType | undefined,
    fix: Fix | undefined,
  ): void {
    const place = record.locate(fault.path, fault.inKey ?? false)
    this.#put(record.describe?.(fault) ?? fault, place, number, type, fix)
  }

  #put(
    fault: Fault,
    { start, end, cell }: Place,
    record: number,
    type: RegistrationType | undefined,
    fix?: Fix,
  ): void {
    const one = { fault, record, type, range: this.#index.rangeOf(start, end), cell, fix }
    if (this.#check.parts.headers?.isNew(one) ?? true) this.#placed.push(one)
  }

  #typeOf(number: number): RegistrationType | undefined {
    const name = this.records[number - this.#passage.records]?.type
    return this.#check.options.guidance.types.find((type) => type.name === name)
  }
}
