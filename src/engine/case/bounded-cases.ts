import type { RegistrationType } from '../../schemas/field'
import type { Guidance } from '../model/guidance'
import type { TextRecord } from '../model/record'
import { Cases, type Case } from './cases'

/** At most so many registrations of cases are buffered; a registration takes some 400 bytes. */
const MAX_REGISTRATIONS = 500_000

/** At most so many characters of registrations that hold texts or other registrations. */
const MAX_TEXT = 32_000_000

/**
 * Holds what the course of cases needs to know of the registrations of a long text, in bounded memory: when there are
 * more than can be held, nothing is said of any case, because half a case says what is not so.
 */
export class BoundedCases {
  readonly #maxRegistrations: number
  #cases: Cases | undefined
  #registrations = 0
  #text = 0

  constructor(guidance: Guidance, maxRegistrations = MAX_REGISTRATIONS) {
    this.#maxRegistrations = maxRegistrations
    this.#cases = guidance.cases && new Cases(guidance, false)
  }

  /** Whether there are too many to be checked. */
  get isFull(): boolean {
    return this.#cases === undefined
  }

  /** Takes in a record by its number in the whole text. */
  add(
    { value }: Pick<TextRecord, 'value'>,
    type: RegistrationType | undefined,
    record: number,
  ): void {
    if (this.#cases?.keyOf(value, type, record) === undefined) return
    // A copy: what is cut out of a passage would keep all of the passage in memory.
    const json = JSON.stringify(value)
    this.#registrations++
    if (json.length > LONG) this.#text += json.length
    if (this.#registrations > this.#maxRegistrations || this.#text > MAX_TEXT) {
      this.#cases = undefined
      return
    }
    this.#cases.add(JSON.parse(json), type, record)
  }

  /** The cases, once all registrations are in. */
  all(): Case[] {
    return this.#cases?.all() ?? []
  }
}

/** What is kept of a shorter registration is counted by its number alone. */
const LONG = 1000
