import type { RegistrationType } from '../../schemas'
import { courseOf, type Course } from './course'
import { registrationsIn, type Registration } from './registration'

/**
 * Gathers the registrations that belong to one case, as records are read: those of a forløb, and those with the same
 * borgerReference.
 */
export class Cases {
  readonly #isOne: boolean
  readonly #byKey = new Map<unknown, Registration[]>()

  /** @param isOne everything is of one case, whatever references say */
  constructor(isOne: boolean) {
    this.#isOne = isOne
  }

  /** Takes in a record. */
  add(value: unknown, type: RegistrationType | undefined, record: number): void {
    const isCase = type?.name === 'forløb'
    const reference = (value as { borgerReference?: unknown } | null)?.borgerReference
    if (!isCase && !this.#isOne && typeof reference !== 'string') return
    // A forløb is a case of its own, and a number is no reference.
    const key = this.#isOne ? 0 : isCase ? record : reference
    const known = this.#byKey.get(key)
    const found = registrationsIn(value, type, record)
    if (known) known.push(...found)
    else this.#byKey.set(key, found)
  }

  /** The courses of the cases; a single registration, if it is no forløb, is none. */
  courses(asOf: string): Course[] {
    return [...this.#byKey]
      .filter(([key, { length }]) => length > 1 || typeof key === 'number')
      .map(([, registrations]) => courseOf(registrations, asOf))
  }
}
