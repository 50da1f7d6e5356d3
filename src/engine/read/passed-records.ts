import type { RegistrationType } from '../../schemas/field'
import { SoundRecord } from './json/read-json'
import type { Receiver, Span, TextRecord } from '../model/record'

/** Reads a whole text. */
export type ReadAll = (receiver: Receiver) => void

/** The records of a text that have been read and let go. Only where they stand is kept. */
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

  /** Takes in the next record of the text. */
  add({ start, end }: Pick<TextRecord, 'start' | 'end'>, type: RegistrationType | undefined): void {
    this.#starts.push(start)
    this.#ends.push(end ?? -1)
    this.#types.push(type)
  }

  /** Where a record stands that can be read again without the rest of the text, as sound JSON can. */
  spanOf(number: number): Span | undefined {
    const [start = -1, end = -1] = [this.#starts[number], this.#ends[number]]
    return end < 0 ? undefined : { start, end }
  }

  /**
   * Reads some records once more. Sound JSON is read without what stands around it; only for other records is the whole
   * text read again.
   *
   * @param numbers the numbers of the records, in any order; so is the order in which they are seen
   */
  again(
    numbers: Iterable<number>,
    see: (record: TextRecord, number: number, type: RegistrationType | undefined) => void,
  ): void {
    const wanted = new Set(numbers)
    let left = wanted.size
    for (const number of wanted) {
      const span = this.spanOf(number)
      if (!span) continue
      const value: unknown = JSON.parse(this.#text.slice(span.start, span.end))
      see(new SoundRecord(value, this.#text, span), number, this.#types[number])
      left--
    }
    if (left === 0) return
    let number = 0
    this.#readAll({
      record: (record) => {
        const isLeft = record.end === undefined && wanted.has(number)
        if (isLeft) see(record, number, this.#types[number])
        number++
      },
      fault: () => undefined,
    })
  }
}
