import type { RegistrationType } from '../../schemas'
import type { PassedRecords } from '../read/passed-records'
import { courseOf, type Course } from './course'
import { referenceOf, registrationsIn, type Registration } from './registration'

/**
 * Gathers the registrations that belong to one case, as records are read: those of a forløb, and those with the same
 * borgerReference.
 */
export class Cases {
  readonly #isOne: boolean
  readonly #passed: PassedRecords | undefined
  readonly #byKey = new Map<string | number, Registration[]>()
  /** The first record of each reference, by its number. */
  readonly #firsts = new Map<string, number>()
  /** First records that turned out to be of a case, with their references. */
  readonly #missed = new Map<number, string>()

  /**
   * @param isOne everything is of one case, whatever references say
   * @param passed where records can be read again, the first registration of each reference is not kept: most of a long
   *   text are the only ones of their citizen, and to keep something of each costs about as much as to check it
   */
  constructor(isOne: boolean, passed?: PassedRecords) {
    this.#isOne = isOne
    this.#passed = passed
  }

  /** Takes in a record. */
  add(value: unknown, type: RegistrationType | undefined, record: number): void {
    const isCase = type?.name === 'forløb'
    // A forløb is a case of its own; its number is no reference of another.
    const key = this.#isOne ? 0 : isCase ? record : referenceOf(value)
    if (key === undefined) return
    if (this.#passed && typeof key === 'string') {
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
      this.#passed?.again(this.#missed, ({ value }, number, type) => {
        this.#keep(this.#missed.get(number) as string, registrationsIn(value, type, number))
      })
    }
    if (this.#byKey.size === 0) return []
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
