import type { RegistrationType } from '../../schemas/field'
import { summaryOf, verdictOf, type CaseFault } from '../case/case-verdict'
import { Cases } from '../case/cases'
import { determineType } from '../fields/determine-type'
import type { ResolvedOptions } from '../model/options'
import { marks } from '../read/json/marks'
import { readNdjson } from '../read/json/read-ndjson'
import { BYTE_ORDER_MARK } from '../text/byte-order-mark'
import type { CoursesVerdict } from './line-checker'

/**
 * The cases of records that are read again, a line at a time, because they may share a reference. Nothing of a line is kept
 * but what a case needs to know, and that until the case is judged.
 */
export class LineCases {
  readonly #options: ResolvedOptions
  #cases: Cases
  #count = 0
  #summary: CoursesVerdict['summary']
  readonly #faults: CaseFault[] = []

  constructor(options: ResolvedOptions) {
    this.#options = options
    this.#cases = new Cases(options.guidance, false)
  }

  /** Takes in a line with one record that is known to be sound. */
  addSound(line: string, number: number): void {
    this.#add(JSON.parse(line), number)
  }

  /**
   * Takes in one of the records of a line.
   * @param inLine which of them, from 0
   * @param number its number in the whole text
   */
  addOneOf(line: string, inLine: number, number: number): void {
    let index = 0
    const start = line.startsWith(BYTE_ORDER_MARK) ? 1 : 0
    const record = ({ value }: { value: unknown }) => {
      if (index++ === inLine) this.#add(value, number)
    }
    readNdjson(line, { start, end: line.length }, { record, fault: () => undefined }, 0, marks)
  }

  /** Judges the cases of what was taken in, of which nothing more will come, and lets it go. */
  judge(): void {
    const { guidance } = this.#options
    const { courses, faults } = verdictOf(this.#cases.all(), this.#options)
    this.#summary ??= summaryOf(courses.slice(0, 1), guidance)
    this.#count += courses.length
    for (const fault of faults) this.#faults.push(fault)
    this.#cases = new Cases(guidance, false)
  }

  /** What is wrong with the cases that were judged, and how many there are. */
  verdict(): CoursesVerdict & { faults: CaseFault[] } {
    return { count: this.#count, summary: this.#summary, faults: this.#faults }
  }

  #add(value: unknown, number: number): void {
    const { guidance, type: requested } = this.#options
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return
    const fields = value as Readonly<Record<string, unknown>>
    const type: RegistrationType | undefined = determineType(
      fields,
      requested,
      guidance.types,
      guidance,
    ).type
    // A course of registrations is a case of its own.
    if (type?.holds === undefined) this.#cases.add(value, type, number)
  }
}
