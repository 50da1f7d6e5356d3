import { plainOf } from '../../../text/nearest'

/** A number, with ".0" behind it or a full stop, a word before it, and a remark in brackets or behind a dash. */
const NUMBER =
  /^([\p{L}. ]*?)[:.\s]*([0-9]{1,9})(?:[.,]0+)?[.)]?(?:\s*\([^()0-9]*\)|\s+[-–—]\s*[^0-9]*)?$/u

/**
 * Reads a whole number: 4, 4., 4.0, 4,0, "match 4", "4 (foreløbig)".
 *
 * @param seen the text as it is seen
 * @param title of the field: a word before the number must be part of it, as "match" is of "Matchkategori"
 */
export function readWholeNumber(seen: string, title: string): number | undefined {
  if (/^[0-9]{1,9}$/.test(seen)) return Number(seen)
  const [, word = '', digits] = NUMBER.exec(seen) ?? []
  if (digits === undefined) return undefined
  const plain = plainOf(word).replace(/[^\p{L}]/gu, '')
  return plain === '' || plainOf(title).includes(plain) ? Number(digits) : undefined
}
