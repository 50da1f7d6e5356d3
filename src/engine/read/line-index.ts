import type { Position, Range } from '../finding'

/** Turns offsets into lines and columns. */
export interface LineIndex {
  /** The 1-based line an offset lies on. */
  lineAt(offset: number): number
  rangeOf(start: number, end: number): Range
}

/**
 * Counts the lines of a text, when first asked. A line ends with \n, \r\n or \r. Lines and columns are 1-based; a
 * column counts UTF-16 units, so that å written as two code points takes two, and a byte order mark takes one.
 */
export function lineIndexOf(text: string): LineIndex {
  let starts: number[] | undefined

  const lineAt = (offset: number): number => {
    starts ??= lineStarts(text)
    let low = 0
    let high = starts.length
    while (high - low > 1) {
      const middle = (low + high) >>> 1
      if ((starts[middle] as number) <= offset) low = middle
      else high = middle
    }
    return low + 1
  }
  const positionAt = (offset: number): Position => {
    const line = lineAt(offset)
    return { line, column: offset - (starts?.[line - 1] ?? 0) + 1, offset }
  }
  return { lineAt, rangeOf: (start, end) => ({ start: positionAt(start), end: positionAt(end) }) }
}

function lineStarts(text: string): number[] {
  const starts = [0]
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
    return starts
  }
  const lineBreak = /\r\n?|\n/g
  while (lineBreak.test(text)) starts.push(lineBreak.lastIndex)
  return starts
}
