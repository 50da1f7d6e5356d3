import type { Span } from '../../model/record'

/** A text, which is passed over whole, or what changes the depth or parts two items. */
const MARK = /"[^"\\]*(?:\\[^][^"\\]*)*"|[{}[\],]/g

/**
 * The spans of the items of a list in sound JSON, found by counting brackets and without reading what is inside.
 * Blanks around an item are part of its span.
 */
export function spansOfItems(text: string, { start: from, end: to }: Span): Span[] {
  const spans: Span[] = []
  let depth = 0
  let start = from
  MARK.lastIndex = from
  for (let mark = MARK.exec(text); mark && mark.index < to; mark = MARK.exec(text)) {
    const [character] = mark
    const end = mark.index
    if (character === '{' || character === '[') depth++
    const isBetween = depth === 1 && '[],'.includes(character)
    if (isBetween && character !== '[') spans.push({ start, end })
    if (isBetween) start = end + 1
    if (character === '}' || character === ']') depth--
  }
  return spans
}
