import { LOST } from './reading'

/** What Windows-1252 has where Unicode has control characters, from 0x80 on. Five bytes mean nothing. */
const SIGNS = `€${LOST}‚ƒ„…†‡ˆ‰Š‹Œ${LOST}Ž${LOST}` + `${LOST}‘’“”•–—˜™š›œ${LOST}žŸ`

const FIRST = 0x80
const CONTROLS = /[\u0080-\u009F]/g

const byteOfSign = new Map(
  [...SIGNS].flatMap((sign, index) => (sign === LOST ? [] : [[sign, FIRST + index] as const])),
)

/**
 * Bytes of Windows-1252 that a TextDecoder has read: what means nothing is lost. Not every TextDecoder knows the signs: some
 * versions of Node take Windows-1252 for Latin-1.
 */
export const withSigns = (decoded: string): string =>
  decoded.replace(CONTROLS, (control) => SIGNS[control.charCodeAt(0) - FIRST] as string)

/** The byte of a character in Windows-1252; undefined when it has none. */
export function byteOf(character: string): number | undefined {
  const code = character.charCodeAt(0)
  const isLatin1 = code < FIRST || (code > 0x9f && code <= 0xff)
  return isLatin1 ? code : byteOfSign.get(character)
}
