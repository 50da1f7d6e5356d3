import type { RegistrationType } from '../../schemas/field'
import { SoundRecord } from './json/read-json'
import type { Receiver, Span, TextRecord } from '../model/record'

/** Reads a whole text. */
export type ReadAll = (receiver: Receiver) => void

/** The records of a text that were read and released. Stores only where they are. */
export class PassedRecords {
  readonly #text: string
  readonly #readAll: ReadAll
  /** Columns, because a long text has many records: where each begins and ends, and its type. -1: it cannot be read alone. */
  readonly #starts: number[] = []
  readonly #ends: number[] = []
  readonly #types: (RegistrationType | undefined)[] = []

  constructor(text: string, readAll: ReadAll) {
    this.#text = text
    this.#readAll = readAll
  }

  /** Adds the next record of the text. */
  add({ start, end }: Pick<TextRecord, 'start' | 'end'>, type: RegistrationType | undefined): void {
    this.#starts.push(start)
    this.#ends.push(end ?? -1)
    this.#types.push(type)
  }

  /** The span of a record that can be read again alone, as valid JSON can; undefined for others. */
  spanOf(number: number): Span | undefined {
    const [start = -1, end = -1] = [this.#starts[number], this.#ends[number]]
    return end < 0 ? undefined : { start, end }
  }

  /**
   * Reads some records again. Valid JSON is read record by record; for other formats the whole text is read again.
   *
   * @param numbers numbers of the records, in any order
   * @param onRecord called once per record, in any order
   */
  readAgain(
    numbers: Iterable<number>,
    onRecord: (record: TextRecord, number: number, type: RegistrationType | undefined) => void,
  ): void {
    const wanted = new Set(numbers)
    let left = wanted.size
    for (const number of wanted) {
      const span = this.spanOf(number)
      if (!span) continue
      const value: unknown = JSON.parse(this.#text.slice(span.start, span.end))
      onRecord(new SoundRecord(value, this.#text, span), number, this.#types[number])
      left--
    }
    if (left === 0) return
    let number = 0
    this.#readAll({
      record: (record) => {
        const isLeft = record.end === undefined && wanted.has(number)
        if (isLeft) onRecord(record, number, this.#types[number])
        number++
      },
      fault: () => undefined,
    })
  }
}
