const RANGE = 0x1_00_00_00_00

/**
 * Decides to which part a reference belongs. It goes by the lower half of its hash, so that nothing is kept of the millions
 * that a file may have; only references that stand on one line together are kept, because such a line ties them.
 */
export class Ties {
  readonly #parts: number
  /** From a reference to a lower one it is tied to. */
  readonly #lower = new Map<number, number>()
  /** How often references of different parts were tied: what was put by them before is in the wrong part. */
  moved = 0

  constructor(parts: number) {
    this.#parts = parts
  }

  /** The part, from 0, of a line with these references. */
  partOf(references: readonly number[]): number {
    let [first = 0] = references
    for (const other of references) first = this.#tie(first, other)
    return this.#partOfRoot(this.#rootOf(first))
  }

  #tie(one: number, other: number): number {
    const [a, b] = [this.#rootOf(one), this.#rootOf(other)]
    if (a === b) return a
    if (this.#partOfRoot(a) !== this.#partOfRoot(b)) this.moved++
    const [low, high] = a < b ? [a, b] : [b, a]
    this.#lower.set(high, low)
    return low
  }

  #rootOf(reference: number): number {
    if (this.#lower.size === 0) return reference
    let root = reference
    for (let next = this.#lower.get(root); next !== undefined; next = this.#lower.get(root)) {
      root = next
    }
    // So that a long way is gone once.
    for (let at = reference; at !== root;) {
      const next = this.#lower.get(at) as number
      this.#lower.set(at, root)
      at = next
    }
    return root
  }

  #partOfRoot(root: number): number {
    return Math.floor((root / RANGE) * this.#parts)
  }
}
