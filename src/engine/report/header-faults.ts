import type { PlacedFault } from '../model/placed-fault'

/**
 * What there is to say of the header of a table, which every row says again. Kept over all passages of a text; most texts have
 * none, and nothing is made for them.
 */
export class HeaderFaults {
  #first: Map<string, PlacedFault> | undefined
  /** Of cells without a header: such a cell is its own, and lies in one passage. */
  #inPassage: Map<string, PlacedFault> | undefined
  #headLength = Infinity
  #isDisputed = false

  /** @param head the beginning of the text down to the header, where the passage lies below it */
  beginPassage(head: string | undefined): void {
    this.#inPassage = undefined
    if (head !== undefined) this.#headLength = head.length
  }

  /** Whether a fault is to be reported: one that lies in the header is, the first time. */
  isNew(one: PlacedFault): boolean {
    const { fault, range, cell, fix } = one
    if (fault.inKey !== true || !cell) return true
    const offset = range?.start.offset ?? 0
    const known =
      offset < this.#headLength ? (this.#first ??= new Map()) : (this.#inPassage ??= new Map())
    const id = fault.code + offset
    const before = known.get(id)
    if (!before) known.set(id, one)
    else this.#isDisputed ||= JSON.stringify(before.fix) !== JSON.stringify(fix)
    return !before
  }

  /** What was found, without the fixes that change the header, where some row would not have it changed like the others. */
  withoutDisputedFixes(placed: readonly PlacedFault[]): readonly PlacedFault[] {
    if (!this.#first) return placed
    // A row of which nothing is known has no say, and may become something with another header.
    const isDisputed =
      this.#isDisputed || placed.some(({ fault, type }) => fault.code === 'ukendt-type' && !type)
    if (!isDisputed) return placed
    const headers = new Set([...this.#first.values()].map(({ range }) => range?.start.offset))
    return placed.map((one) =>
      one.fix?.edits.some(({ start }) => headers.has(start)) ? { ...one, fix: undefined } : one,
    )
  }
}
