import type { Span } from '../model/record'

/** What æ, ø, å and their like become when UTF-8 is read as Latin-1 or Windows-1252. */
// eslint-disable-next-line no-control-regex -- the control characters are what it looks for
const GARBLED = /[\uFFFD\u0000]|Ã[\u0080-\u00BF†˜…]/

/**
 * The first place at which characters were lost or garbled before the text came here, as offsets; undefined when
 * there is none. Æ, ø and å are then no longer what was written.
 */
export function findWrongCharset(text: string): Span | undefined {
  const hit = GARBLED.exec(text)
  return hit ? { start: hit.index, end: hit.index + hit[0].length } : undefined
}
