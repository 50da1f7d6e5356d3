import type { Span } from '../../model/record'
import { endOfText } from './end-of-text'

/** What changes the depth or parts two items, and the beginning of a text, in which nothing does. */
const MARK = /["{}[\],]/g

/**
 * The spans of the items of a list in sound JSON, found by counting brackets and without reading what is inside.
 * Blanks around an item are part of its span.
 */
export function spansOfItems(text: string, { start: from, end: to }: Span): Span[] {
  const spans: Span[] = []
  let depth = 0
  let start = from
  MARK.lastIndex = from
  while (MARK.test(text)) {
    const end = MARK.lastIndex - 1
    if (end >= to) break
    const character = text[end] as string
    if (character === '"') MARK.lastIndex = endOfText(text, end)
    if (character === '{' || character === '[') depth++
    const isBetween = depth === 1 && '[],'.includes(character)
    if (isBetween && character !== '[') spans.push({ start, end })
    if (isBetween) start = end + 1
    if (character === '}' || character === ']') depth--
  }
  return spans
}
