import { closeSync, openSync, readSync } from 'node:fs'
import type { FilePath } from '../files/file-path'
import type { PlaceRow } from './places-file'

const CHUNK = 64_000

/** How far a place of the whole lies behind the same place of the part. */
export interface Shift {
  records: number
  lines: number
  offset: number
}

/**
 * Reads the rows of a file of places, one after the other, because there may be millions. Ask for places in their order.
 */
export class PlaceRows {
  readonly #rows: Generator<PlaceRow>
  #next: IteratorResult<PlaceRow>
  #shift: Shift = { records: 0, lines: 0, offset: 0 }
  /** What of the part lies before the row that comes next. */
  #records = 0
  #lines = 0
  #units = 0

  /** @param from the byte at which the rows begin */
  constructor(file: FilePath, from: number) {
    this.#rows = rowsIn(file, from)
    this.#next = this.#rows.next()
  }

  /** What to add at a character of the part, and to what comes behind it in its line. */
  atOffset(offset: number): Shift {
    while (!this.#next.done && offset >= this.#units) this.#step(this.#next.value)
    return this.#shift
  }

  /** What to add at a record of the part. */
  atRecord(record: number): Shift {
    while (!this.#next.done && record >= this.#records) this.#step(this.#next.value)
    return this.#shift
  }

  close(): void {
    this.#rows.return(undefined)
  }

  #step({ record, line, offset, records, lines, units }: PlaceRow): void {
    this.#shift = {
      records: record - this.#records,
      lines: line - 1 - this.#lines,
      offset: offset - this.#units,
    }
    this.#records += records
    this.#lines += lines
    this.#units += units
    this.#next = this.#rows.next()
  }
}

function* rowsIn(file: FilePath, from: number): Generator<PlaceRow> {
  const handle = openSync(file, 'r')
  try {
    const bytes = Buffer.alloc(CHUNK)
    let rest = ''
    for (let at = from; ;) {
      const count = readSync(handle, bytes, 0, CHUNK, at)
      if (count === 0) return
      at += count
      const lines = (rest + bytes.toString('latin1', 0, count)).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) yield rowOf(line)
    }
  } finally {
    closeSync(handle)
  }
}

function rowOf(text: string): PlaceRow {
  const [record = 0, line = 0, offset = 0, records = 0, lines = 0, units = 0] = text
    .split('\t')
    .map(Number)
  return { record, line, offset, records, lines, units }
}

/** A row as it is written. */
export const writtenRow = ({ record, line, offset, records, lines, units }: PlaceRow): string =>
  `${record}\t${line}\t${offset}\t${records}\t${lines}\t${units}\n`
