import { plainOf } from '../../../text/nearest'
import { chosenOf } from './boxes'
import { unicodePattern } from '../../../pattern/unicode-pattern'

/** A number, with ".0" behind it or a full stop, a word before it, and a remark in brackets or behind a dash. */
const NUMBER = unicodePattern(
  String.raw`^([\p{L}.\- ]*)(?:(?::|[^\S ])[:.\s]*)?([0-9]{1,9})(?:[.,]0+)?[.)]?(?:\s*\([^()0-9]*\)|\s+[-–—][^0-9]*)?$`,
)

const NO_LETTER = unicodePattern(String.raw`[^\p{L}]`, 'gu')

/** What may stand around a number. */
const AROUND = /^["'“”„»«(]+(?=[0-9])|(?<!["'“”„»«])["'“”„»«]+$/g

/**
 * Reads a whole number: 4, 4., 4.0, 4,0, "match 4", "4 (foreløbig)"; of numbers with boxes, the only one that is ticked.
 *
 * @param seen the text as it is seen
 * @param title of the field: a word before the number must be part of it, as "match" is of "Matchkategori"
 * @returns null when none of the boxes is ticked; undefined for a text that is no whole number
 */
export function readWholeNumber(seen: string, title: string): number | null | undefined {
  if (/^[0-9]{1,9}$/.test(seen)) return Number(seen)
  const chosen = chosenOf(seen, (written) => numberNamed(written, title))
  return chosen === undefined ? numberNamed(seen, title) : chosen
}

function numberNamed(seen: string, title: string): number | undefined {
  const [, word = '', digits] = NUMBER().exec(seen.replaceAll(AROUND, '')) ?? []
  if (digits === undefined) return undefined
  const plain = plainOf(word).replace(NO_LETTER(), '')
  return plain === '' || plain === 'nr' || plainOf(title).includes(plain)
    ? Number(digits)
    : undefined
}
