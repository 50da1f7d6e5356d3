import type { RegistrationType } from '../../schemas/field'
import type { RegistrationPlace } from '../model/case-guidance'
import type { Guidance } from '../model/guidance'
import type { PassedRecords } from '../read/passed-records'
import { referenceOf, registrationsIn } from './registrations-in'

/** What a case goes by: a reference, or the number of the record that holds the whole of it. */
export type CaseKey = string | number

/** The registrations of one case. */
export interface Case {
  key: CaseKey
  registrations: readonly RegistrationPlace[]
}

/**
 * Gathers the registrations that belong to one case, as records are read: those that one record holds, and those with the
 * same reference.
 */
export class Cases {
  readonly #guidance: Guidance
  readonly #isOne: boolean
  readonly #passed: PassedRecords | undefined
  #byKey: Map<CaseKey, RegistrationPlace[]> | undefined
  /** The first record of each reference, by its number. */
  #firsts: Map<string, number> | undefined
  /** First records that turned out to be of a case, with their references. */
  #missed: Map<number, string> | undefined

  /**
   * @param isOne everything is of one case, whatever references say
   * @param passed where records can be read again, the first registration of each reference is not kept: most of a long
   *   text are the only ones of their citizen, and to keep something of each costs about as much as to check it
   */
  constructor(guidance: Guidance, isOne: boolean, passed?: PassedRecords) {
    this.#guidance = guidance
    this.#isOne = isOne
    this.#passed = passed
  }

  /** The case that a record belongs to; undefined for none. */
  keyOf(value: unknown, type: RegistrationType | undefined, record: number): CaseKey | undefined {
    if (this.#isOne) return 0
    // A course of registrations is a case of its own; its number is no reference of another.
    return type?.holds === undefined ? referenceOf(value, this.#guidance.referenceKey) : record
  }

  /** Takes in a record. */
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
      this.#missed ??= new Map()
      this.#missed.set(first, key)
    }
    this.#keep(key, registrationsIn(value, type, record, this.#guidance))
  }

  /** All cases, once all records are in; a single registration, if it holds no others, is none. */
  all(): Case[] {
    this.#readMissed()
    if (!this.#byKey) return []
    return [...this.#byKey]
      .filter(([key, { length }]) => length > 1 || typeof key === 'number')
      .map(([key, registrations]) => ({ key, registrations }))
  }

  /** The registrations with a key, be it a single one, once all records are in. */
  registrationsOf(key: CaseKey): readonly RegistrationPlace[] {
    this.#readMissed()
    const kept = this.#byKey?.get(key)
    const first = typeof key === 'string' ? this.#firsts?.get(key) : undefined
    if (kept || first === undefined) return kept ?? []
    const found: RegistrationPlace[] = []
    this.#passed?.again([first], ({ value }, number, type) => {
      found.push(...registrationsIn(value, type, number, this.#guidance))
    })
    return found
  }

  #readMissed(): void {
    const missed = this.#missed
    if (!missed) return
    this.#missed = undefined
    this.#passed?.again(missed.keys(), ({ value }, number, type) => {
      const key = missed.get(number) as string
      this.#keep(key, registrationsIn(value, type, number, this.#guidance))
    })
  }

  #keep(key: CaseKey, found: RegistrationPlace[]): void {
    this.#byKey ??= new Map()
    const known = this.#byKey.get(key)
    // One by one: a record may hold more registrations than a call takes arguments.
    if (known) for (const one of found) known.push(one)
    else this.#byKey.set(key, found)
  }
}
