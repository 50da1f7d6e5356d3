import type { RegistrationType } from '../../schemas/field'
import { SoundRecord } from './json/read-json'
import type { Receiver, Span, TextRecord } from '../model/record'

/** Reads a whole text. */
export type ReadAll = (receiver: Receiver) => void

interface PassedRecord {
  start: number
  end: number | undefined
  type: RegistrationType | undefined
}

/** The records of a text that have been read and let go. Only where they stand is kept. */
export class PassedRecords {
  readonly #text: string
  readonly #readAll: ReadAll
  readonly #passed: PassedRecord[] = []

  constructor(text: string, readAll: ReadAll) {
    this.#text = text
    this.#readAll = readAll
  }

  /** Takes in the next record of the text. */
  add({ start, end }: Pick<TextRecord, 'start' | 'end'>, type: RegistrationType | undefined): void {
    this.#passed.push({ start, end, type })
  }

  /** Where a record stands that can be read again without the rest of the text, as sound JSON can. */
  spanOf(number: number): Span | undefined {
    const { start, end } = this.#passed[number] ?? {}
    return start === undefined || end === undefined ? undefined : { start, end }
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
      const { start, end, type } = this.#passed[number] as PassedRecord
      if (end === undefined) continue
      const value: unknown = JSON.parse(this.#text.slice(start, end))
      see(new SoundRecord(value, this.#text, { start, end }), number, type)
      left--
    }
    if (left === 0) return
    let number = 0
    this.#readAll({
      record: (record) => {
        const isLeft = record.end === undefined && wanted.has(number)
        if (isLeft) see(record, number, this.#passed[number]?.type)
        number++
      },
      fault: () => undefined,
    })
  }
}
