/** A line whose bytes are held. */
export interface HeldLine {
  bytes: Uint8Array
  /** The number of the record in the whole file. */
  record: number
  /** Which of the records of the line it is; undefined for the only one of a line that was not asked about. */
  inLine: number | undefined
}

const NONE = -1

/**
 * Lines that are kept until all of their case have been read. Their bytes lie side by side: what is made of the lines of one
 * case is let go before the next is looked at, so that next to nothing outlives a clearing away.
 */
export class HeldLines {
  readonly #mask: number
  /** By number of the line: where its bytes end, its record, which of its records that is, and the next with its hash. */
  readonly #ends: number[] = []
  readonly #records: number[] = []
  readonly #inLines: number[] = []
  readonly #next: number[] = []
  /** The first and the last line with each hash. */
  readonly #firsts: number[] = []
  readonly #lastByHash = new Map<number, number>()
  #bytes: Uint8Array

  /**
   * @param hashBits so many bits of a hash count
   * @param size about so many bytes will be held
   */
  constructor(hashBits: number, size: number) {
    this.#mask = hashBits < 32 ? 2 ** hashBits - 1 : -1
    this.#bytes = new Uint8Array(size)
  }

  /** @param hash of the reference: two with one hash cost no more than time */
  add({ bytes, record, inLine = NONE }: HeldLine, hash: number): void {
    const number = this.#ends.length
    this.#append(bytes)
    this.#records.push(record)
    this.#inLines.push(inLine)
    this.#next.push(NONE)
    const last = this.#lastByHash.get(hash & this.#mask)
    if (last === undefined) this.#firsts.push(number)
    else this.#next[last] = number
    this.#lastByHash.set(hash & this.#mask, number)
  }

  #append(bytes: Uint8Array): void {
    const used = this.#ends.at(-1) ?? 0
    const end = used + bytes.length
    if (end > this.#bytes.length) {
      const wider = new Uint8Array(Math.max(end, this.#bytes.length * 2))
      wider.set(this.#bytes.subarray(0, used))
      this.#bytes = wider
    }
    this.#bytes.set(bytes, used)
    this.#ends.push(end)
  }

  /** Those that share their hash with another, group by group, in the order in which they were added. */
  *groups(): Generator<Iterable<HeldLine>> {
    for (const first of this.#firsts) if (this.#next[first] !== NONE) yield this.#group(first)
  }

  *#group(first: number): Generator<HeldLine> {
    for (let number = first; number !== NONE; number = this.#next[number] as number) {
      const start = number === 0 ? 0 : this.#ends[number - 1]
      const inLine = this.#inLines[number] as number
      yield {
        bytes: this.#bytes.subarray(start, this.#ends[number]),
        record: this.#records[number] as number,
        inLine: inLine === NONE ? undefined : inLine,
      }
    }
  }
}
