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

/** The records of a text that were read and released. Stores only where they are. */
export class PassedRecords {
  readonly #text: string
  readonly #readAll: ReadAll
  readonly #passed: PassedRecord[] = []

  constructor(text: string, readAll: ReadAll) {
    this.#text = text
    this.#readAll = readAll
  }

  /** Adds the next record of the text. */
  add({ start, end }: Pick<TextRecord, 'start' | 'end'>, type: RegistrationType | undefined): void {
    this.#passed.push({ start, end, type })
  }

  /** The span of a record that can be read again alone, as valid JSON can; undefined for others. */
  spanOf(number: number): Span | undefined {
    const { start, end } = this.#passed[number] ?? {}
    return start === undefined || end === undefined ? undefined : { start, end }
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
      const { start, end, type } = this.#passed[number] as PassedRecord
      if (end === undefined) continue
      const value: unknown = JSON.parse(this.#text.slice(start, end))
      onRecord(new SoundRecord(value, this.#text, { start, end }), number, type)
      left--
    }
    if (left === 0) return
    let number = 0
    this.#readAll({
      record: (record) => {
        const isLeft = record.end === undefined && wanted.has(number)
        if (isLeft) onRecord(record, number, this.#passed[number]?.type)
        number++
      },
      fault: () => undefined,
    })
  }
}
