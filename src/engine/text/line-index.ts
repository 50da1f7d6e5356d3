import type { Position, Range } from '../model/finding'
import type { Passage } from '../model/passage'
import { wholePassage } from './whole-passage'

const LINE_BREAK = /\r\n?|\n/g

/** Counts the line breaks of a text: \n, \r\n or \r. */
export const countLineBreaks = (text: string): number => text.match(LINE_BREAK)?.length ?? 0

/**
 * Converts offsets to lines and columns of the whole text. Finds the line breaks of the passage on first use. Lines and
 * columns are 1-based. Columns count UTF-16 units: å written as two code points counts two. A byte order mark counts in
 * offsets, which are into the text as it was given, and in no column.
 */
export class LineIndex {
  readonly #passage: Passage
  #starts: number[] | undefined
  #ofHead: LineIndex | undefined

  constructor(passage: Passage) {
    this.#passage = passage
  }

  /** The 1-based line of an offset into the passage. */
  lineAt(offset: number): number {
    return this.#lineIn(offset) + this.#passage.lines + 1
  }

  /** @param start and `end`: offsets into the passage; negative ones point into the table header above it */
  rangeOf(start: number, end: number): Range {
    return { start: this.#positionAt(start), end: this.#positionAt(end) }
  }

  #positionAt(offset: number): Position {
    const { offset: base, lines, head, hasMark } = this.#passage
    if (offset < 0 && head !== undefined) {
      this.#ofHead ??= new LineIndex(wholePassage(head))
      return this.#ofHead.#positionAt(offset + base)
    }
    const line = this.#lineIn(offset)
    const start = this.#starts?.[line] ?? 0
    const first = hasMark && line === 0 ? Math.min(start + 1, offset) : start
    const column = offset - first + 1
    return { line: line + lines + 1, column, offset: offset + base }
  }

  /** 0-based, in the passage. */
  #lineIn(offset: number): number {
    if (offset === 0) return 0
    const starts = (this.#starts ??= lineStarts(this.#passage.text))
    let low = 0
    let high = starts.length
    while (high - low > 1) {
      const middle = (low + high) >>> 1
      if ((starts[middle] as number) <= offset) low = middle
      else high = middle
    }
    return low
  }
}

function lineStarts(text: string): number[] {
  const starts = [0]
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
    return starts
  }
  LINE_BREAK.lastIndex = 0
  while (LINE_BREAK.test(text)) starts.push(LINE_BREAK.lastIndex)
  return starts
}
