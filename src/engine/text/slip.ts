import { asMeant } from './hidden-character'
import { spelledOut } from './nearest'
import { unicodePattern } from '../pattern/unicode-pattern'

/** A word that is shorter may well be another one. */
const SHORTEST = 4

const HYPHEN = unicodePattern(String.raw`(?<=\p{L} ?)[_-](?= ?\p{L})`, 'gu')
const BETWEEN_WORDS = unicodePattern(String.raw` |(?<=\p{L})[_-] ?(?=\p{L})`)
const LETTERS = unicodePattern(String.raw`^\p{L}+$`)

/**
 * Whether a text is a name, but for case, blanks, the form of a letter, a full stop at its end, or one slip of the pen: one
 * letter added, left out or changed, or two letters swapped, within one word. It is no slip when a digit, a mark or the
 * first letter is another, and when what is written is a word of its own.
 *
 * @param isWord whether a word in lower case, with æ, ø and å spelled out, has a meaning of its own
 */
export function isSlipOf(
  written: string,
  name: string,
  isWord: (word: string) => boolean,
): boolean {
  const [from, to] = [lower(written), lower(name)]
  if (joined(spelledOut(from)) === joined(spelledOut(to))) return true
  // A letter such as æ is one letter, however it is written.
  return (
    isSlipOfOneWord(from, to, isWord) || isSlipOfOneWord(spelledOut(from), spelledOut(to), isWord)
  )
}

function isSlipOfOneWord(from: string, to: string, isWord: (word: string) => boolean): boolean {
  const [words, meant] = [wordsOf(from), wordsOf(to)]
  if (words.length !== meant.length) return false
  const wrong = words.flatMap((word, index) => (word === meant[index] ? [] : [index]))
  const [at, another] = wrong
  if (at === undefined || another !== undefined) return false
  const word = words[at] as string
  return isSlip(word, meant[at] as string) && !isWord(spelledOut(word))
}

const lower = (text: string) => asMeant(text).toLowerCase().replace(/\.$/, '')

/** Without blanks, and without the hyphens between two words. A hyphen between digits is a range, one alone means nothing. */
const joined = (text: string) => text.replace(HYPHEN(), '').replace(/ /g, '')

const wordsOf = (text: string) => text.split(BETWEEN_WORDS())

function isSlip(word: string, meant: string): boolean {
  if (Math.min(word.length, meant.length) < SHORTEST || !LETTERS().test(word + meant)) return false
  let same = 0
  while (same < word.length && word[same] === meant[same]) same++
  if (same === 0) return false
  const [rest, due] = [word.slice(same), meant.slice(same)]
  const isLeftOut = rest === due.slice(1)
  // The last letter of a word is its ending, and another ending may make another word of it.
  const isAdded = rest.slice(1) === due && (due !== '' || word.at(-1) === word.at(-2))
  const isChanged = rest.slice(1) === due.slice(1) && rest.length > 1
  const isSwapped = rest.slice(2) === due.slice(2) && rest[0] === due[1] && rest[1] === due[0]
  return isLeftOut || isAdded || isChanged || isSwapped
}
