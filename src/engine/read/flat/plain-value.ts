import type { Field } from '../../../schemas/field'
import { readDanishDate } from '../../calendar/danish-date'
import type { Span } from '../../model/record'

/** What people, and a Danish Excel, write for true and false. */
const TRUTH = new Map([
  ['ja', true],
  ['x', true],
  ['true', true],
  ['sand', true],
  ['nej', false],
  ['false', false],
  ['falsk', false],
])

/** What a text without quotation marks says in a field; the text itself where it is nothing the field can hold. */
export function readPlain(text: string, { type, kind }: Field): string | number | boolean {
  if (type === 'boolean') return TRUTH.get(text.toLowerCase()) ?? text
  if (type === 'integer' && /^[0-9]{1,9}$/.test(text)) return Number(text)
  const date = kind?.isDate ? readDanishDate(text) : undefined
  return date ?? text
}

/** The items of a list within a text: parted by commas, semicolons, upright lines or line breaks, bullets left out. */
export function itemsOf(text: string): Span[] {
  const items: Span[] = []
  for (const { 0: piece, index } of text.matchAll(/[^,;|\r\n]+/g)) {
    const start = index + piece.search(/[^\s*•-]|$/)
    const end = index + piece.trimEnd().length
    if (start < end) items.push({ start, end })
  }
  return items
}
