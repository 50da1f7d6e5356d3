import type { Field } from '../../../schemas/field'
import { readDanishDate } from '../../calendar/danish-date'
import type { Span } from '../../model/record'
import { wordWithLost } from '../../text/lost-letters'

/** How people, and a Danish Excel, write true and false. */
const TRUTH = new Map([
  ['ja', true],
  ['x', true],
  ['true', true],
  ['sand', true],
  ['nej', false],
  ['false', false],
  ['falsk', false],
])

/**
 * Converts a plain text to the type of a field; returns the text itself when it does not fit. A value of a code list in which
 * letters were lost, which is told of the whole text, is the value.
 */
export function readPlain(text: string, { type, kind, values }: Field): string | number | boolean {
  const known = values && wordWithLost(text, values.map(String))
  if (known !== undefined) return known
  if (type === 'boolean') return TRUTH.get(text.toLowerCase()) ?? text
  if (type === 'integer' && /^[0-9]{1,9}$/.test(text)) return Number(text)
  const date = kind?.isDate ? readDanishDate(text) : undefined
  return date ?? text
}

/** The spans of the items of a list: separated by commas, semicolons, vertical bars or line breaks; bullets left out. */
export function itemsOf(text: string): Span[] {
  const items: Span[] = []
  for (const { 0: piece, index } of text.matchAll(/[^,;|\r\n]+/g)) {
    const start = index + piece.search(/[^\s*•-]|$/)
    const end = index + piece.trimEnd().length
    if (start < end) items.push({ start, end })
  }
  return items
}
