import type { RegistrationType } from '../../schemas/field'
import type { Guidance } from '../model/guidance'
import type { TextRecord } from '../model/record'
import { Cases, type Case } from './cases'

/** Cap on buffered registrations. One takes about 400 bytes. */
const MAX_REGISTRATIONS = 500_000

/** Cap on buffered JSON, in UTF-16 units, of registrations with free texts that cases compare, or with registrations. */
const MAX_TEXT = 32_000_000

/**
 * Collects the cases of a long text in bounded memory. When a cap is exceeded no case is checked at all, because a part
 * of a case gives wrong findings.
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

  /** Whether a cap was exceeded; no case is checked then. */
  get isFull(): boolean {
    return this.#cases === undefined
  }

  /** @param record its number in the whole text */
  add(
    { value }: Pick<TextRecord, 'value'>,
    type: RegistrationType | undefined,
    record: number,
  ): void {
    if (this.#cases?.keyOf(value, type, record) === undefined) return
    // A copy: substrings would keep the whole passage in memory.
    const json = JSON.stringify(value)
    this.#registrations++
    if (json.length > LONG) this.#text += json.length
    if (this.#registrations > this.#maxRegistrations || this.#text > MAX_TEXT) {
      this.#cases = undefined
      return
    }
    this.#cases.add(JSON.parse(json), type, record)
  }

  /** The cases. Call it after the last record. */
  all(): Case[] {
    return this.#cases?.all() ?? []
  }
}

/** Shorter registrations count towards the first cap only. */
const LONG = 1000
