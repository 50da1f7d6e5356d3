import { LOST_LETTER } from './lost-letter'

/** Fewer letters leave room for too many words. */
const LEAST_LEFT = 3

/**
 * The one known word that a word with lost letters can have been: it has as many letters, and those that are left are the
 * same.
 *
 * @param written as the known words are folded
 * @param isSame whether two known words mean the same
 * @returns undefined for a word without lost letters, and when none, or two that mean different things, can be meant
 */
export function wordWithLost(
  written: string,
  known: Iterable<string>,
  isSame: (one: string, other: string) => boolean = () => false,
): string | undefined {
  if (!written.includes(LOST_LETTER)) return undefined
  const left = [...written].filter((letter) => letter !== LOST_LETTER).length
  if (left < LEAST_LEFT) return undefined
  let found: string | undefined
  for (const word of known) {
    if (!canHaveBeen(written, word)) continue
    if (found !== undefined && !isSame(found, word)) return undefined
    found ??= word
  }
  return found
}

const canHaveBeen = (written: string, word: string): boolean =>
  written.length === word.length &&
  [...written].every((letter, at) => letter === LOST_LETTER || letter === word[at])
