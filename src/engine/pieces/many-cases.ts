import type { RegistrationType } from '../../schemas'
import { faultsOf, summaryOf, type CaseFault, type CaseSummary } from '../case/case-verdict'
import { Cases } from '../case/cases'
import { referenceOf } from '../case/registration'

/** So many registrations of cases are held; a registration takes some 400 bytes. */
const MOST_REGISTRATIONS = 500_000

/** So many characters of records with texts that cases compare. */
const MOST_TEXT = 32_000_000

/** What the cases of a text came to. */
interface CaseResults {
  faults: CaseFault[]
  summary: CaseSummary | undefined
}

/**
 * Holds what the course of cases needs to know of the registrations of a long text, in bounded memory: when there are
 * more than can be held, nothing is said of any case, because half a case says what is not so.
 */
export class ManyCases {
  readonly #mostRegistrations: number
  #cases: Cases | undefined = new Cases(false)
  #registrations = 0
  #text = 0

  constructor(mostRegistrations = MOST_REGISTRATIONS) {
    this.#mostRegistrations = mostRegistrations
  }

  /** Whether there are too many to be checked. */
  get isFull(): boolean {
    return this.#cases === undefined
  }

  /** Takes in a record by its number in the whole text. */
  add(value: unknown, type: RegistrationType | undefined, record: number): void {
    const holdsSeveral = type?.name === 'forløb'
    if (!this.#cases || !(holdsSeveral || referenceOf(value) !== undefined)) return
    // A copy: what is cut out of a piece would keep all of the piece in memory.
    const json = JSON.stringify(value)
    this.#registrations++
    if (holdsSeveral || type?.name === 'præcismatch') this.#text += json.length
    if (this.#registrations > this.#mostRegistrations || this.#text > MOST_TEXT) {
      this.#cases = undefined
      return
    }
    this.#cases.add(JSON.parse(json), type, record)
  }

  /** Checks the cases, once all registrations are in. */
  results(asOf: string): CaseResults {
    const courses = this.#cases?.courses(asOf) ?? []
    return { faults: courses.flatMap(faultsOf), summary: summaryOf(courses) }
  }
}
