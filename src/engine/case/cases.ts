import { types, type RegistrationType } from '../../schemas'
import type { RecordSummary } from '../report'
import { courseOf, type Course } from './course'
import { referenceOf, registrationsIn, type Registration } from './registration'

/** Hands over all records once more, each with what is said of it. */
type Again = (see: (record: { value: unknown }, summary: RecordSummary) => void) => void

/**
 * Gathers the registrations that belong to one case, as records are read: those of a forløb, and those with the same
 * borgerReference.
 */
export class Cases {
  readonly #isOne: boolean
  readonly #again: Again | undefined
  readonly #byKey = new Map<string | number, Registration[]>()
  /** The first record of each reference, by its number. */
  readonly #firsts = new Map<string, number>()
  /** First records that turned out to be of a case, with their references. */
  readonly #missed = new Map<number, string>()

  /**
   * @param isOne everything is of one case, whatever references say
   * @param again where it can be done, the first registration of each reference is not kept: most of a long text are the
   *   only ones of their citizen, and to keep something of each costs about as much as to check it
   */
  constructor(isOne: boolean, again?: Again) {
    this.#isOne = isOne
    this.#again = again
  }

  /** Takes in a record. */
  add(value: unknown, type: RegistrationType | undefined, record: number): void {
    const isCase = type?.name === 'forløb'
    // A forløb is a case of its own; its number is no reference of another.
    const key = this.#isOne ? 0 : isCase ? record : referenceOf(value)
    if (key === undefined) return
    if (this.#again && typeof key === 'string') {
      const first = this.#firsts.get(key)
      if (first === undefined) {
        this.#firsts.set(key, record)
        return
      }
      this.#missed.set(first, key)
    }
    this.#keep(key, registrationsIn(value, type, record))
  }

  /** The courses of the cases; a single registration, if it is no forløb, is none. */
  courses(asOf: string): Course[] {
    if (this.#missed.size > 0) {
      this.#again?.(({ value }, { index, type: name }) => {
        const key = this.#missed.get(index)
        const type = types.find((one) => one.name === name)
        if (key !== undefined) this.#keep(key, registrationsIn(value, type, index))
      })
    }
    return [...this.#byKey]
      .filter(([key, { length }]) => length > 1 || typeof key === 'number')
      .map(([, registrations]) => courseOf(registrations, asOf))
  }

  #keep(key: string | number, found: Registration[]): void {
    const known = this.#byKey.get(key)
    // One by one: a forløb may hold more registrations than a call takes arguments.
    if (known) for (const one of found) known.push(one)
    else this.#byKey.set(key, found)
  }
}
