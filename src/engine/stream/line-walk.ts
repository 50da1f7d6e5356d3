import type { Passage } from '../model/passage'
import { countLineBreaks } from '../text/line-index'

/** The line that a record stands on. Here lines end with \n alone, as they do for records. */
export interface RecordLine {
  /** Which line of the passage, from 0. */
  line: number
  /** Which of the records of that line, from 0. */
  inLine: number
  /** UTF-16 units and line breaks before the line, as the passage counts them. */
  offset: number
  lineBreaks: number
}

/** Tells of records, in their order, which line they stand on. */
export class LineWalk {
  readonly #text: string
  #here: RecordLine
  #start = 0
  #end: number

  constructor({ text, offset, lines }: Passage) {
    this.#text = text
    this.#here = { line: 0, inLine: -1, offset, lineBreaks: lines }
    this.#end = this.#endFrom(0)
  }

  /** @param at the offset in the passage at which the next record begins */
  lineOf(at: number): RecordLine {
    while (at > this.#end) {
      const next = this.#end + 1
      const { line, offset, lineBreaks } = this.#here
      this.#here = {
        line: line + 1,
        inLine: -1,
        offset: offset + next - this.#start,
        lineBreaks: lineBreaks + countLineBreaks(this.#text.slice(this.#start, next)),
      }
      this.#start = next
      this.#end = this.#endFrom(next)
    }
    this.#here = { ...this.#here, inLine: this.#here.inLine + 1 }
    return this.#here
  }

  #endFrom(start: number): number {
    const newline = this.#text.indexOf('\n', start)
    return newline < 0 ? this.#text.length : newline
  }
}
