import type { Span } from '../model/record'
import { unicodePattern } from '../pattern/unicode-pattern'

/** A line that begins or ends a fence of Markdown, as in mail or chat; perhaps quoted, or with a language. */
const FENCE_LINE = /^[ \t>]*(?:`{3,}|~{3})[^`{[\r\n]*$/gm

/** Where JSON begins that is not in a fence. */
const JSON_BEGINS = unicodePattern(
  String.raw`^[^\p{L}\n\r\u2028\u2029]*[{[]\s*(?:["{[]|$)|\{\s*"`,
  'mu',
)

/** A text in which parts are fenced. The last fence may not end. */
export interface Fenced {
  /** The parts inside the fences, without the lines of the fences; none is blank. */
  inside: Span[]
  /** The parts outside them. */
  outside: Span[]
}

/** Offset of a fence before the place at which JSON would begin; -1 for none. */
export function fenceIn(text: string): number {
  if (text.startsWith('{') || !/```|~~~/.test(text)) return -1
  FENCE_LINE.lastIndex = 0
  const fence = FENCE_LINE.exec(text)
  if (!fence) return -1
  const begins = text.search(JSON_BEGINS())
  return begins >= 0 && begins < fence.index ? -1 : fence.index
}

/**
 * The fenced parts of a text, when a fence precedes what would be read of it otherwise.
 *
 * @returns undefined when nothing is fenced
 */
export function fencedIn(text: string, { start, end }: Span): Fenced | undefined {
  const first = fenceIn(text)
  if (first < 0) return undefined
  const fenced: Fenced = { inside: [], outside: [] }
  let isInside = false
  let from = start
  const add = (to: number) => {
    if (text.slice(from, to).trim() !== '')
      fenced[isInside ? 'inside' : 'outside'].push({ start: from, end: to })
  }
  FENCE_LINE.lastIndex = first
  for (let line = FENCE_LINE.exec(text); line; line = FENCE_LINE.exec(text)) {
    add(line.index)
    from = Math.min(
      end,
      FENCE_LINE.lastIndex + (text.startsWith('\r\n', FENCE_LINE.lastIndex) ? 2 : 1),
    )
    isInside = !isInside
  }
  add(end)
  return fenced.inside.length > 0 ? fenced : undefined
}
