import type { Span } from '../../model/record'
import { endOfText } from './end-of-text'

/** Brackets, commas between items, and quotation marks, which begin a string to skip. */
const STRUCTURAL = /["{}[\],]/g

/**
 * The spans of the items of a list in valid JSON, found by counting brackets, without parsing. Spans include the blanks
 * around items.
 */
export function spansOfItems(text: string, { start: from, end: to }: Span): Span[] {
  const spans: Span[] = []
  let depth = 0
  let start = from
  STRUCTURAL.lastIndex = from
  while (STRUCTURAL.test(text)) {
    const end = STRUCTURAL.lastIndex - 1
    if (end >= to) break
    const character = text[end] as string
    if (character === '"') STRUCTURAL.lastIndex = endOfText(text, end)
    if (character === '{' || character === '[') depth++
    const isBetween = depth === 1 && '[],'.includes(character)
    if (isBetween && character !== '[') spans.push({ start, end })
    if (isBetween) start = end + 1
    if (character === '}' || character === ']') depth--
  }
  return spans
}
