import { asMeant } from '../../../text/hidden-character'
import { wordWithLost } from '../../../text/lost-letters'
import { chosenOf } from './boxes'
import { unicodePattern } from '../../../pattern/unicode-pattern'

/** Markdown puts a backslash before some signs. */
const BEFORE_SIGN = unicodePattern(String.raw`\\(?=[^\p{L}\p{N}\s])`, 'gu')

const SIGNS_AT_END = unicodePattern(String.raw`(?<![^\p{L}\p{N}])[^\p{L}\p{N}]*$`)

/**
 * A value of a code list as it is compared: without regard to case, blanks, hyphens, quotation marks and a final full
 * stop. Two different words are never alike.
 */
const folded = (text: string): string =>
  withoutHyphens(
    asMeant(text)
      .toLowerCase()
      .replace(BEFORE_SIGN(), '')
      .replace(/^["'“”„»«]+|(?<!["'“”„»«])["'“”„»«]+$/g, '')
      .replace(/\s/g, ''),
  ).replace(/[.,;]$/, '')

/** Without the hyphens between letters; one at the end may say that the value is not meant. */
function withoutHyphens(text: string): string {
  const end = text.search(SIGNS_AT_END())
  return text.slice(0, end).replaceAll(/[-‐‑‒–—]/g, '') + text.slice(end)
}

const foldedLists = new WeakMap<readonly unknown[], ReadonlyMap<string, string>>()

function foldedList(values: readonly unknown[]): ReadonlyMap<string, string> {
  let known = foldedLists.get(values)
  if (!known) {
    known = new Map(values.map((value) => [folded(String(value)), String(value)]))
    foldedLists.set(values, known)
  }
  return known
}

/**
 * The value of a code list that a text is, however it is written; also with lost letters, which are told of the whole
 * text. Undefined for any other text.
 */
export function codeNamed(text: string, values: readonly unknown[]): string | undefined {
  if (values.includes(text)) return text
  if (text.length > 80) return undefined
  const known = foldedList(values)
  const written = folded(text)
  return known.get(wordWithLost(written, known.keys()) ?? written)
}

/**
 * The value of a code list that a text stands for: itself, or the only one whose box is ticked.
 *
 * @returns null when it is a list of boxes of which none is ticked; undefined for any other text
 */
export function readCode(text: string, values: readonly unknown[]): string | null | undefined {
  return codeNamed(text, values) ?? chosenOf(text, (written) => codeNamed(written, values))
}
