import type { Field } from '../../../schemas/field'
import { readDanishDate } from '../../calendar/danish-date'
import type { Span } from '../../model/record'

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

/** Converts a plain text to the type of a field; returns the text itself when it does not fit. */
export function readPlain(text: string, { type, kind }: Field): string | number | boolean {
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
