import type { RegistrationType } from '../../schemas/field'
import { verdictOf, type CaseFault } from '../case/case-verdict'
import { Cases, type Case } from '../case/cases'
import type { CaseGuidance } from '../model/case-guidance'
import type { ResolvedOptions } from '../model/options'
import type { TextRecord } from '../model/record'
import type { CaseSummary } from '../model/report'
import { PassedRecords, type ReadAll } from '../read/passed-records'
import type { CaseCollector } from './case-collector'

/** Collects and checks the cases of a text that is checked whole. */
export class CasesOfText implements CaseCollector {
  readonly cases: Cases
  readonly passed: PassedRecords
  readonly #options: ResolvedOptions
  readonly #ofCases: CaseGuidance

  /**
   * @param isOneCase all registrations belong to one case, whatever their references
   * @param readAll reads the text again; records are released once checked
   */
  constructor(
    text: string,
    isOneCase: boolean,
    options: ResolvedOptions,
    ofCases: CaseGuidance,
    readAll: ReadAll,
  ) {
    this.passed = new PassedRecords(text, readAll)
    this.cases = new Cases(options.guidance, isOneCase, this.passed)
    this.#options = options
    this.#ofCases = ofCases
  }

  add(
    record: Pick<TextRecord, 'value' | 'start' | 'end'>,
    type: RegistrationType | undefined,
    number: number,
  ): void {
    this.passed.add(record, type)
    this.cases.add(record.value, type, number)
  }

  /** The cases, their faults, and the progress when there is exactly one. Call it after the last record. */
  verdict(): { all: Case[]; faults: CaseFault[]; summary: CaseSummary | undefined } {
    const all = this.cases.all()
    const { faults, summary } = verdictOf(all, this.#options)
    return { all, faults, summary }
  }

  /** The course of some registrations. */
  courseOf({ registrations }: Pick<Case, 'registrations'>): unknown {
    return this.#ofCases.courseOf(registrations, this.#options.asOf)
  }
}
