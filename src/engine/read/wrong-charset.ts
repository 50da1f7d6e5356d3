import type { Span } from '../model/record'
import { LOST_LETTER } from '../text/lost-letter'

/** Characters that replace a lost one. */
const LOST = [LOST_LETTER, '\u0000']

/** Follows Ã when æ, ø, å and the like were UTF-8, read as Latin-1 or Windows-1252. */
const AFTER_GARBLED = /[\u0080-\u00BF†˜…]/

/**
 * The first place where characters were lost or garbled, because the text was read in the wrong charset; undefined when
 * there is none.
 */
export function findWrongCharset(text: string): Span | undefined {
  // indexOf per character is faster than a pattern for several.
  const garbled = indexOfGarbled(text)
  let start = garbled
  for (const sign of LOST) {
    const at = text.indexOf(sign)
    if (at >= 0 && at < start) start = at
  }
  if (start === Infinity) return undefined
  return { start, end: start + (start === garbled ? 2 : 1) }
}

function indexOfGarbled(text: string): number {
  for (let at = text.indexOf('Ã'); at >= 0; at = text.indexOf('Ã', at + 1)) {
    if (AFTER_GARBLED.test(text[at + 1] ?? '')) return at
  }
  return Infinity
}
