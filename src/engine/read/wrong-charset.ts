import type { Span } from '../model/record'

/** What stands in the place of a character that was lost. */
const LOST = ['\uFFFD', '\u0000']

/** What follows Ã where æ, ø, å and their like were UTF-8, and were read as Latin-1 or Windows-1252. */
const AFTER_GARBLED = /[\u0080-\u00BF†˜…]/

/**
 * The first place at which characters were lost or garbled before the text came here, as offsets; undefined when
 * there is none. Æ, ø and å are then no longer what was written.
 */
export function findWrongCharset(text: string): Span | undefined {
  // One sign at a time: engines look for a single one faster than a pattern can look for several.
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
