import type { Passage } from '../../../api/lines'
import type { ByteSource } from './byte-source'
import type { LineDecoder } from './line-decoder'
import type { FoundRow } from './shared-references'

/** So much is read at a time where each line is wanted; less where the next one stands far away. */
const WINDOW = 64_000
const LEAST = 2000

/** Reads lines again, from the beginning of the file to its end. */
export class LineReader {
  readonly #source: ByteSource
  readonly #decoder: LineDecoder
  #window: Uint8Array
  #from = 0
  #filled = 0

  /** @param parts about one of so many lines is wanted */
  constructor(source: ByteSource, decoder: LineDecoder, parts: number) {
    this.#source = source
    this.#decoder = decoder
    this.#window = new Uint8Array(Math.max(LEAST, Math.floor(WINDOW / parts)))
  }

  /** The line of a row, as a passage of the whole file. */
  passageOf({ range, index }: FoundRow): Passage {
    const { references, asked } = range
    return {
      text: this.textOf({ range, index }),
      offset: range.units + references.units(index),
      lines: range.lineBreaks + references.lineBreaks(index),
      // The line may hold others before it.
      records: range.records + references.record(index) - (asked.get(index) ?? 0),
      rows: 0,
    }
  }

  textOf(row: FoundRow): string {
    return this.#decoder.decode(this.bytesOf(row))
  }

  /** The bytes of the line of a row, until another is asked for. */
  bytesOf({ range, index }: FoundRow): Uint8Array {
    const { references } = range
    const from = range.from + references.start(index)
    const length = references.length(index)
    if (from < this.#from || from + length > this.#from + this.#filled) this.#read(from, length)
    const at = from - this.#from
    return this.#window.subarray(at, at + length)
  }

  #read(from: number, length: number): void {
    if (length > this.#window.length) this.#window = new Uint8Array(length)
    this.#from = from
    this.#filled = this.#source.readInto(this.#window, from)
  }
}
