import { onceAPattern } from './once-a-pattern.ts'

/** A class of characters, and nothing else. */
const ONE_CLASS = /^\[(?:[^\]\\]|\\.)+\]$/

/** A backslash, and the quotation mark, which only stands in a text behind one. */
const UNTOLD = [0x5c, 0x22]

const BYTES = 256
const LAST_CODE_POINT = 0x10ffff

/**
 * For a pattern that asks for one character of a class anywhere in a text: which bytes of UTF-8 are a proof that such a
 * character is there. Of characters beyond ASCII the first byte proves it when every character that begins with it is of
 * the class. What follows a backslash in JSON proves nothing, and
 * neither does the backslash.
 *
 * @returns for each byte, whether it is a proof; undefined for another pattern
 */
export const sureBytes = onceAPattern((pattern): boolean[] | undefined => {
  if (!ONE_CLASS.test(pattern.source)) return undefined
  const isSure = Array.from({ length: BYTES }, () => true)
  const isMet = Array.from({ length: BYTES }, () => false)
  for (let code = 0; code <= LAST_CODE_POINT; code++) {
    // Halves of pairs are no characters of UTF-8.
    if (code === 0xd800) code = 0xe000
    const character = String.fromCodePoint(code)
    const lead = leadOf(code)
    isMet[lead] = true
    if (isSure[lead] && !pattern.test(character)) isSure[lead] = false
  }
  return isSure.map((sure, byte) => sure && isMet[byte] === true && !UNTOLD.includes(byte))
})

/** The first byte of a character in UTF-8. */
function leadOf(code: number): number {
  if (code < 0x80) return code
  if (code < 0x800) return 0xc0 | (code >> 6)
  return code < 0x10000 ? 0xe0 | (code >> 12) : 0xf0 | (code >> 18)
}
