import type { Range } from '../model/finding'
import type { Report } from '../model/report'

/** So many places are listed; the others are counted. */
const MAX_RANGES = 100

/** The lines and cells of a text that belong to no field. Lives as long as the check. */
export class PassedOver {
  #lines = 0
  readonly #ranges: Range[] = []

  /** @param rangeOf gives the range, where it is listed */
  add(rangeOf: () => Range): void {
    this.#lines++
    if (this.#ranges.length < MAX_RANGES) this.#ranges.push(rangeOf())
  }

  /** As it is reported; undefined when nothing was passed over. */
  get summary(): Report['passedOver'] {
    return this.#lines === 0 ? undefined : { lines: this.#lines, ranges: [...this.#ranges] }
  }
}
