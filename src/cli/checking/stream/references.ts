import type { References } from '../../../recognise'

/** A record with a reference to the citizen, and the line it stands on; counted from the beginning of its range. */
export interface ReferenceRow {
  hashLow: number
  hashHigh: number
  /** Which record it is. */
  record: number
  /** The byte its line begins at, and how many bytes the line has. */
  start: number
  length: number
  /** UTF-16 units and line breaks before the line. */
  units: number
  lineBreaks: number
}

/** What lies before the places that are counted from a chunk. */
interface Before {
  records: number
  bytes: number
  units: number
  lineBreaks: number
}

const COLUMNS = 7

/** Rows of references, side by side in one array, because a long file has millions. In the order of the text. */
export class ReferenceRows {
  #rows: Uint32Array
  #count: number

  /** @param rows of another, from `packed` */
  constructor(rows = new Uint32Array(0)) {
    this.#rows = rows
    this.#count = rows.length / COLUMNS
  }

  get count(): number {
    return this.#count
  }

  add(row: ReferenceRow): void {
    this.#makeRoom(1)
    const at = this.#count++ * COLUMNS
    this.#rows[at] = row.hashLow
    this.#rows[at + 1] = row.hashHigh
    this.#rows[at + 2] = row.record
    this.#rows[at + 3] = row.start
    this.#rows[at + 4] = row.length
    this.#rows[at + 5] = row.units
    this.#rows[at + 6] = row.lineBreaks
  }

  /**
   * Adds what the recogniser read of references, from one of them up to another.
   * @param before what lies between the beginning of the range and that of the chunk, and the records it asked about
   */
  addRead(read: References, from: number, to: number, before: Before): void {
    const { hashLow, hashHigh, record, start, length, unitsBefore, lineBreaksBefore } = read
    this.#makeRoom(to - from)
    const rows = this.#rows
    let at = this.#count * COLUMNS
    for (let index = from; index < to; index++) {
      rows[at] = hashLow[index] as number
      rows[at + 1] = hashHigh[index] as number
      rows[at + 2] = (record[index] as number) + before.records
      rows[at + 3] = (start[index] as number) + before.bytes
      rows[at + 4] = length[index] as number
      rows[at + 5] = (unitsBefore[index] as number) + before.units
      rows[at + 6] = (lineBreaksBefore[index] as number) + before.lineBreaks
      at += COLUMNS
    }
    this.#count += to - from
  }

  #makeRoom(count: number): void {
    const wanted = (this.#count + count) * COLUMNS
    if (wanted <= this.#rows.length) return
    const wider = new Uint32Array(Math.max(64 * COLUMNS, wanted, this.#rows.length * 2))
    wider.set(this.#rows)
    this.#rows = wider
  }

  hashLow(index: number): number {
    return this.#rows[index * COLUMNS] as number
  }

  hashHigh(index: number): number {
    return this.#rows[index * COLUMNS + 1] as number
  }

  record(index: number): number {
    return this.#rows[index * COLUMNS + 2] as number
  }

  start(index: number): number {
    return this.#rows[index * COLUMNS + 3] as number
  }

  length(index: number): number {
    return this.#rows[index * COLUMNS + 4] as number
  }

  units(index: number): number {
    return this.#rows[index * COLUMNS + 5] as number
  }

  lineBreaks(index: number): number {
    return this.#rows[index * COLUMNS + 6] as number
  }

  /** The row of a record; -1 for one without a reference. */
  indexOf(record: number): number {
    let low = 0
    let high = this.#count
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.record(middle) < record) low = middle + 1
      else high = middle
    }
    return low < this.#count && this.record(low) === record ? low : -1
  }

  /** Begins anew, in the same room. */
  clear(): void {
    this.#count = 0
  }

  /** All rows in an array no longer than they are. */
  packed(): Uint32Array<ArrayBuffer> {
    return new Uint32Array(this.#rows.subarray(0, this.#count * COLUMNS))
  }
}
