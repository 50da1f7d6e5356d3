import type { RegistrationType } from '../../schemas/field'
import type { RegistrationPlace } from '../model/case-guidance'
import type { Guidance } from '../model/guidance'
import type { PassedRecords } from '../read/passed-records'
import { referenceOf, registrationsIn } from './registrations-in'

/** Identifies a case: a citizen reference, or the number of the record that holds the whole case. */
export type CaseKey = string | number

/** The registrations of one case. */
export interface Case {
  key: CaseKey
  registrations: readonly RegistrationPlace[]
}

/**
 * Groups registrations into cases while records are read: the registrations inside one record, and those with the same
 * citizen reference.
 */
export class Cases {
  readonly #guidance: Guidance
  readonly #isOne: boolean
  readonly #passed: PassedRecords | undefined
  #byKey: Map<CaseKey, RegistrationPlace[]> | undefined
  /** Number of the first record with each reference. */
  #firsts: Map<string, number> | undefined
  /** First records whose reference came again, and which therefore must be read again. */
  #toReadAgain: Map<number, string> | undefined

  /**
   * @param isOne all registrations belong to one case, whatever their references
   * @param passed if records can be read again, the first registration of each reference is not stored. In a long text
   *   most references occur once, and storing each registration costs about as much as checking it
   */
  constructor(guidance: Guidance, isOne: boolean, passed?: PassedRecords) {
    this.#guidance = guidance
    this.#isOne = isOne
    this.#passed = passed
  }

  /** The key of the case a record belongs to; undefined for none. */
  keyOf(value: unknown, type: RegistrationType | undefined, record: number): CaseKey | undefined {
    if (this.#isOne) return 0
    // A forløb is a case of its own, with its record number as key.
    return type?.holds === undefined ? referenceOf(value, this.#guidance.referenceKey) : record
  }

  /** Adds a record. */
  add(value: unknown, type: RegistrationType | undefined, record: number): void {
    const key = this.keyOf(value, type, record)
    if (key === undefined) return
    if (this.#passed && typeof key === 'string') {
      this.#firsts ??= new Map()
      const first = this.#firsts.get(key)
      if (first === undefined) {
        this.#firsts.set(key, record)
        return
      }
      this.#toReadAgain ??= new Map()
      this.#toReadAgain.set(first, key)
    }
    this.#addTo(key, registrationsIn(value, type, record, this.#guidance))
  }

  /** All cases. Call it after the last record. A single registration that holds no others is no case. */
  all(): Case[] {
    this.#readFirstsAgain()
    if (!this.#byKey) return []
    return [...this.#byKey]
      .filter(([key, { length }]) => length > 1 || typeof key === 'number')
      .map(([key, registrations]) => ({ key, registrations }))
  }

  /** The registrations with a key, even a single one. Call it after the last record. */
  registrationsOf(key: CaseKey): readonly RegistrationPlace[] {
    this.#readFirstsAgain()
    const stored = this.#byKey?.get(key)
    const first = typeof key === 'string' ? this.#firsts?.get(key) : undefined
    if (stored || first === undefined) return stored ?? []
    const found: RegistrationPlace[] = []
    this.#passed?.readAgain([first], ({ value }, number, type) => {
      found.push(...registrationsIn(value, type, number, this.#guidance))
    })
    return found
  }

  #readFirstsAgain(): void {
    const firsts = this.#toReadAgain
    if (!firsts) return
    this.#toReadAgain = undefined
    this.#passed?.readAgain(firsts.keys(), ({ value }, number, type) => {
      const key = firsts.get(number) as string
      this.#addTo(key, registrationsIn(value, type, number, this.#guidance))
    })
  }

  #addTo(key: CaseKey, found: RegistrationPlace[]): void {
    this.#byKey ??= new Map()
    const known = this.#byKey.get(key)
    // No spread: a record may hold more registrations than a call takes arguments.
    if (known) for (const one of found) known.push(one)
    else this.#byKey.set(key, found)
  }
}
