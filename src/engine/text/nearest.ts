import { unicodePattern } from '../pattern/unicode-pattern'

/**
 * The name that was most likely meant. Ignores case, spaces, hyphens, Unicode form and the spelling of æ, ø, å, and allows
 * a few typing errors.
 *
 * @param maxTypos the most typing errors; fewer in a short word
 * @param meant what a name stands for: two names for the same thing are no two
 * @returns undefined when no name is near, or two are equally near
 */
export function nearest(
  written: string,
  names: readonly string[],
  maxTypos = 3,
  meant: (name: string) => unknown = (name) => name,
): string | undefined {
  const plain = plainOf(written)
  let best: string | undefined
  let least = 1 + Math.min(maxTypos, Math.floor(plain.length / 3))
  for (const name of names) {
    const distance = editDistance(plain, plainOfKnown(name), least)
    if (distance < least) best = name
    else if (distance === least && best !== undefined && meant(best) !== meant(name))
      best = undefined
    least = Math.min(least, distance)
  }
  return best
}

/** Cached, because the same field names and code-list values are compared again and again. */
const plainNames = new Map<string, string>()

function plainOfKnown(name: string): string {
  let plain = plainNames.get(name)
  if (plain === undefined) plainNames.set(name, (plain = plainOf(name)))
  return plain
}

const SPELLED_OUT: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa' }

/** A text in lower case with æ, ø, å spelled out. */
export const spelledOut = (text: string): string =>
  text.replace(/[æøå]/g, (letter) => SPELLED_OUT[letter] ?? '')

/** Blanks, hyphens, underscores and hidden characters. */
const HYPHENS = unicodePattern(String.raw`[\s\p{C}_-]`, 'gu')

/**
 * A name in lower case, without spaces, hyphens, underscores and hidden characters, in one Unicode form, with æ, ø, å
 * spelled out.
 */
export function plainOf(name: string): string {
  if (/^[a-zA-Z0-9]*$/.test(name)) return name.toLowerCase()
  return spelledOut(name.normalize('NFC').toLowerCase()).replace(HYPHENS(), '')
}

/** Levenshtein distance of two words; Infinity when it exceeds `limit`. */
function editDistance(from: string, to: string, limit: number): number {
  if (Math.abs(from.length - to.length) > limit) return Infinity
  // One row of the distance matrix, overwritten for each letter.
  const row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let i = 0; i < from.length; i++) {
    let before = i
    let last = i + 1
    let least = last
    row[0] = last
    for (let j = 0; j < to.length; j++) {
      const above = row[j + 1] as number
      const change = before + (from[i] === to[j] ? 0 : 1)
      last = Math.min(change, above + 1, last + 1)
      before = above
      row[j + 1] = last
      if (last < least) least = last
    }
    if (least > limit) return Infinity
  }
  return row[to.length] as number
}
