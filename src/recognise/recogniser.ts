import { startMachine, typeNames, type Machine } from './machine'
import type { MetType, Scan, Spans } from './scan'

export interface RecogniserOptions {
  /** The day everything is measured at, YYYY-MM-DD. */
  asOf: string
  /**
   * Tells whether bytes are UTF-8. The recogniser asks it of each chunk, because what is not UTF-8 cannot be clean: on Node
   * `isUtf8` of `node:buffer`, which is the fastest.
   */
  isUtf8(bytes: Uint8Array): boolean
  /** The name of the one type that records are to be checked as; those of any other are asked about. */
  type?: string | undefined
  /** The most bytes of a chunk. Default one million; memory is about three times as much. */
  capacity?: number | undefined
}

/** How much there is of clean records. */
export interface CleanCounts {
  records: number
  /** Records that are courses of several. */
  courses: number
}

const DEFAULT_CAPACITY = 1_000_000

/** The columns of a list, in their order in memory, and after how many others they come. */
const SPAN_COLUMNS = ['start', 'end', 'recordsBefore', 'unitsBefore', 'lineBreaksBefore'] as const
const REFERENCE_COLUMNS = [
  'hashLow',
  'hashHigh',
  'record',
  'start',
  'length',
  'unitsBefore',
  'lineBreaksBefore',
] as const
const RECORD_COLUMNS = ['type', 'lineBreaksBefore'] as const
const ASKED_AFTER = 0
const COURSES_AFTER = SPAN_COLUMNS.length
const REFERENCES_AFTER = COURSES_AFTER + SPAN_COLUMNS.length
const RECORDS_AFTER = REFERENCES_AFTER + REFERENCE_COLUMNS.length

/**
 * Recognises clean records in NDJSON: those of which the engine would find nothing of any severity, in either profile, at
 * the day it was made for. It is never wrong about what it calls clean; what it is not sure of it asks about, and then the
 * engine must be asked. One belongs to one thread.
 */
export class Recogniser {
  /** The names of the types in the order of the numbers they are told by. */
  readonly typeNames: readonly string[] = typeNames
  /** The most bytes of a chunk. */
  readonly capacity: number
  /** Where the bytes of a chunk are put before they are looked through. Stays the same all the time. */
  readonly input: Uint8Array
  readonly #machine: Machine
  readonly #isUtf8: (bytes: Uint8Array) => boolean
  readonly #allowed: number
  /** Where in the chunk a record of each type was met first; -1 for none. */
  readonly #firstOfTypes: Int32Array

  /** @throws RangeError for a day that is not written YYYY-MM-DD, or a type that is not known */
  constructor({ asOf, isUtf8, type, capacity = DEFAULT_CAPACITY }: RecogniserOptions) {
    if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(asOf)) throw new RangeError(`asOf cannot be "${asOf}"`)
    if (type !== undefined && !typeNames.includes(type)) {
      throw new RangeError(`type cannot be "${type}"`)
    }
    this.capacity = capacity
    this.#isUtf8 = isUtf8
    this.#allowed = type === undefined ? 2 ** typeNames.length - 1 : 2 ** typeNames.indexOf(type)
    this.#machine = startMachine()
    this.#machine.prepare(capacity, Number(asOf.replaceAll('-', '')))
    this.#firstOfTypes = new Int32Array(
      this.#machine.memory.buffer,
      numberIn(this.#machine.firstOfTypesAt),
      typeNames.length,
    )
    this.input = new Uint8Array(
      this.#machine.memory.buffer,
      numberIn(this.#machine.inputAt),
      capacity,
    )
  }

  /**
   * Looks through the first bytes of `input`: lines of NDJSON, cut after a line break or at the end of the text. A byte order
   * mark at the beginning of a line is asked about with that line. A chunk that is not UTF-8 is asked about as a whole.
   *
   * @param length in bytes
   * @throws RangeError for more than there is room for
   */
  scan(length: number): Scan {
    this.#lookThrough(length)
    const machine = this.#machine
    const spans = (after: number, count: number): Spans => this.#columns(SPAN_COLUMNS, after, count)
    const records = numberIn(machine.recordCount)
    return {
      records,
      each: this.#columns(RECORD_COLUMNS, RECORDS_AFTER, records),
      asked: spans(ASKED_AFTER, numberIn(machine.askedCount)),
      courses: spans(COURSES_AFTER, numberIn(machine.courseCount)),
      references: this.#columns(
        REFERENCE_COLUMNS,
        REFERENCES_AFTER,
        numberIn(machine.referenceCount),
      ),
      types: this.#metTypes(),
      units: numberIn(machine.units),
      lineBreaks: numberIn(machine.lineBreaks),
    }
  }

  /**
   * The same look, for what takes no more than counts: nothing is made of where things stand.
   *
   * @returns undefined where something must be asked, or there is no record
   * @throws RangeError for more than there is room for
   */
  count(length: number): CleanCounts | undefined {
    this.#lookThrough(length)
    const { recordCount, askedCount, courseCount } = this.#machine
    const records = numberIn(recordCount)
    if (records === 0 || numberIn(askedCount) > 0) return undefined
    return { records, courses: numberIn(courseCount) }
  }

  /** Name of the type that was met first in the last look, where one was. */
  get firstType(): string | undefined {
    let first = -1
    for (let index = 0; index < typeNames.length; index++) {
      const start = this.#startOf(index)
      if (start >= 0 && (first < 0 || start < this.#startOf(first))) first = index
    }
    return typeNames[first]
  }

  #startOf(type: number): number {
    return this.#firstOfTypes[type] ?? -1
  }

  #lookThrough(length: number): void {
    if (length > this.capacity) throw new RangeError('more bytes than there is room for')
    const isUtf8 = this.#isUtf8(this.input.subarray(0, length))
    this.#machine.scan(length, isUtf8 ? this.#allowed : 0)
  }

  #columns<Name extends string>(
    names: readonly Name[],
    after: number,
    count: number,
  ): Record<Name, Uint32Array> {
    const { memory, columnsAt, places } = this.#machine
    const size = numberIn(places) * Uint32Array.BYTES_PER_ELEMENT
    const at = (index: number) => numberIn(columnsAt) + (after + index) * size
    const columns = names.map((name, index) => [
      name,
      new Uint32Array(memory.buffer, at(index), count),
    ])
    return Object.fromEntries(columns) as Record<Name, Uint32Array>
  }

  #metTypes(): MetType[] {
    return typeNames
      .map((name, index) => ({ name, start: this.#startOf(index) }))
      .filter(({ start }) => start >= 0)
      .sort((a, b) => a.start - b.start)
  }
}

const numberIn = ({ value }: WebAssembly.Global) => value as number
