import type { PlacedRange } from './merged-ranges'

/** A row of a range. */
export interface FoundRow {
  range: PlacedRange
  index: number
}

/** At least so many bits of a table for each reference, so that few are taken for another. */
const BITS_A_REFERENCE = 16

/**
 * Tells which records may share their reference with another. It goes by bits of hashes, so that it needs a few bytes for
 * each reference: of those it names one in some hundred shares with none, and those are found out when they are read.
 */
export class SharedReferences {
  readonly #ranges: readonly PlacedRange[]
  readonly #low: MetTwice
  readonly #high: MetTwice
  /** The rows that may share theirs, each by its number among those of all ranges. */
  readonly #shared: Uint32Array
  /** How many bytes the lines of all of them have. */
  readonly bytes: number

  /** @param hashBits so many bits of each half of a hash count */
  constructor(ranges: readonly PlacedRange[], hashBits: number) {
    this.#ranges = ranges
    const count = ranges.reduce((sum, { references }) => sum + references.count, 0)
    const bits = Math.min(31, Math.max(10, Math.ceil(Math.log2(count * BITS_A_REFERENCE + 1))))
    this.#low = new MetTwice(bits, Math.min(bits, hashBits))
    this.#high = new MetTwice(bits, Math.min(bits, hashBits))
    for (const { references } of ranges) {
      for (let index = 0; index < references.count; index++) {
        this.#low.meet(references.hashLow(index))
        this.#high.meet(references.hashHigh(index))
      }
    }
    const shared: number[] = []
    let bytes = 0
    let before = 0
    for (const range of ranges) {
      const { references } = range
      for (let index = 0; index < references.count; index++) {
        if (!this.#isShared(range, index)) continue
        shared.push(before + index)
        bytes += references.length(index)
      }
      before += references.count
    }
    this.#shared = Uint32Array.from(shared)
    this.bytes = bytes
  }

  /** The rows of one of so many parts, in the order of the file. Records with one reference are of one part. */
  *rows(parts: number, part: number): Generator<FoundRow> {
    let next = 0
    let before = 0
    for (const range of this.#ranges) {
      const { references } = range
      for (; next < this.#shared.length; next++) {
        const index = (this.#shared[next] as number) - before
        if (index >= references.count) break
        if (parts === 1 || partOf(references.hashHigh(index), parts) === part) {
          yield { range, index }
        }
      }
      before += references.count
    }
  }

  isShared({ range, index }: FoundRow): boolean {
    return this.#isShared(range, index)
  }

  #isShared({ references }: PlacedRange, index: number): boolean {
    return (
      this.#low.isAgain(references.hashLow(index)) && this.#high.isAgain(references.hashHigh(index))
    )
  }
}

/** The upper bits of a hash take no part in a table of few, so that parts are of about the same size. */
const partOf = (hash: number, parts: number) => Math.floor((hash / 0x1_00_00_00_00) * parts)

/** Which numbers were met more than once, by so many of their lower bits. */
class MetTwice {
  readonly #mask: number
  readonly #met: Uint32Array
  readonly #again: Uint32Array

  /** @param used of the bits of the table so many are used */
  constructor(bits: number, used: number) {
    this.#mask = 2 ** used - 1
    this.#met = new Uint32Array(2 ** (bits - 5))
    this.#again = new Uint32Array(2 ** (bits - 5))
  }

  meet(number: number): void {
    const bit = number & this.#mask
    const word = bit >>> 5
    const sign = 1 << (bit & 31)
    const known = this.#met[word] as number
    if (known & sign) this.#again[word] = (this.#again[word] as number) | sign
    else this.#met[word] = known | sign
  }

  isAgain(number: number): boolean {
    const bit = number & this.#mask
    return (((this.#again[bit >>> 5] as number) >>> (bit & 31)) & 1) === 1
  }
}
