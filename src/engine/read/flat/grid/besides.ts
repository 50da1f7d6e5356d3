import type { RegistrationType } from '../../../../schemas/field'
import type { Place } from '../../../model/record'
import type { Entry } from '../entry'
import type { Registrations } from '../registrations'
import type { GridReceiver } from './read-grid'

/** Registrations beside each other: a column of labels, and a column of values for each. */
export class Besides implements GridReceiver {
  readonly passed: (at: Place) => void
  readonly #registrations: Registrations
  readonly #columns: ReadonlyMap<number, Entry[]>
  #heading: RegistrationType | undefined

  constructor(
    registrations: Registrations,
    columns: readonly number[],
    passed: (at: Place) => void,
  ) {
    this.passed = passed
    this.#registrations = registrations
    this.#columns = new Map(columns.map((column) => [column, []]))
    this.#heading = registrations.takeHeading()
    registrations.end()
  }

  entry(entry: Entry, column: number): void {
    this.#columns.get(column)?.push(entry)
  }

  heading(type: RegistrationType): void {
    this.end()
    this.#heading = type
  }

  blankRow(): void {
    // Rows are parted by blank ones for the eye.
  }

  end(): void {
    for (const entries of this.#columns.values()) {
      const [first] = entries
      if (first && entries.some(({ text }) => text !== '')) {
        const opening = first.text === '' ? first.key : first.at
        this.#registrations.emitBeside([...entries], opening, this.#heading)
      }
      entries.length = 0
    }
  }
}
