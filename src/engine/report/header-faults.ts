import type { LocatedFault } from '../model/located-fault'

/**
 * Faults in a table header. Every row reports them again, so each is let through once per text. Lives as long as the
 * check; most texts have no such faults, so the maps are created lazily.
 */
export class HeaderFaults {
  #first: Map<string, LocatedFault> | undefined
  /** Faults of cells without a header. Such a cell is its own header, and belongs to one passage. */
  #inPassage: Map<string, LocatedFault> | undefined
  #headLength = Infinity
  #isDisputed = false

  /** @param head the text up to and including the header, when the passage is below it */
  beginPassage(head: string | undefined): void {
    this.#inPassage = undefined
    if (head !== undefined) this.#headLength = head.length
  }

  /** Whether to report a fault: always, except a header fault that was reported before. */
  isNew(one: LocatedFault): boolean {
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

  /** The faults, without fixes that change the header when some row needs another change, or none. */
  withoutDisputedFixes(located: readonly LocatedFault[]): readonly LocatedFault[] {
    if (!this.#first) return located
    // The type of such a row is unknown, and so is which header it needs.
    const isDisputed =
      this.#isDisputed || located.some(({ fault, type }) => fault.code === 'ukendt-type' && !type)
    if (!isDisputed) return located
    const headers = new Set([...this.#first.values()].map(({ range }) => range?.start.offset))
    return located.map((one) =>
      one.fix?.edits.some(({ start }) => headers.has(start)) ? { ...one, fix: undefined } : one,
    )
  }
}
