import type { HiddenCharacter } from '../model/hidden-character'
import { unicodePattern } from '../pattern/unicode-pattern'
import { isForeignBlank, takesRoom } from './foreign-blanks'

/** Letters of other alphabets, and below each the Latin letter it looks like. */
const OTHER_LETTERS = 'аеорсухіјѕһԁԛԝӏѵкӕАВЕКМНОРСТХУЅІЈӔοανικρυχγΑΒΕΖΗΙΚΜΝΟΡΤΥΧıɡ'
const LOOKS_LIKE = 'aeopcyxijshdqwlvkæABEKMHOPCTXYSIJÆoavikpuxyABEZHIKMNOPTYXig'

const letters = new Map(
  Array.from(OTHER_LETTERS, (letter, index) => [letter, LOOKS_LIKE.charAt(index)]),
)

/** What stands over or under a letter, as a character of its own. */
const MARK = unicodePattern(String.raw`\p{M}`)

/** What nearly every text consists of: nothing in it is hidden but, perhaps, a blank too many. */
const PLAIN = /^[ -~ÆØÅæøåéÉ]*$/

/**
 * A short text as it was most likely meant: nothing hidden in it, each blank a plain one and one only, letters of our
 * alphabet and in one form. For names, codes, dates and numbers, never for free text.
 */
export function asMeant(text: string): string {
  const plain = PLAIN.test(text) ? text : Array.from(text.normalize('NFC'), meant).join('')
  return plain.replace(/\s+/g, ' ').trim()
}

function meant(character: string): string {
  if (PLAIN.test(character)) return character
  if (/[\u2010-\u2015\u2212]/.test(character)) return '-'
  if (isForeignBlank(character.charCodeAt(0))) return takesRoom(character) ? ' ' : ''
  if (MARK().test(character)) return ''
  const form = character.normalize('NFKC')
  return letters.get(character) ?? (/^[ -~]+$/.test(form) ? form : character)
}

/**
 * The first character of a text that is not as it was meant.
 *
 * @param isRight whether the text as it was meant is what is called for
 * @returns undefined when nothing is hidden in it, or more is wrong with it
 */
export function hiddenIn(
  text: string,
  isRight: (meant: string) => boolean,
): HiddenCharacter | undefined {
  const whole = asMeant(text)
  if (whole === text || !isRight(whole)) return undefined
  const at = Array.from(text).find((character) => meant(character) !== character)
  if (at === undefined) return { kind: 'blank-too-many', code: 'U+0020' }
  const code = `U+${(at.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`
  const looksLike = letters.get(at)
  if (looksLike !== undefined) return { kind: 'other-alphabet', code, looksLike }
  return { kind: kindOf(at), code }
}

function kindOf(character: string): HiddenCharacter['kind'] {
  if (character === '\u00AD') return 'soft-hyphen'
  if (/[\u00A0\u202F]/.test(character)) return 'no-break-blank'
  if (MARK().test(character)) return 'two-parts'
  if (meant(character) === '-') return 'other-hyphen'
  if (!isForeignBlank(character.charCodeAt(0))) return 'other-form'
  return takesRoom(character) ? 'other-blank' : 'invisible'
}
