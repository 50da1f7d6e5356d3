import { asUtf8, type Reading } from './reading'

/** So many bytes of the beginning are looked at, where there are as many. */
export const HEAD_LENGTH = 8000

/** UTF-16 has at least one character of Latin-1 in so many, and of those at most one control character in so many. */
const CHARACTERS_A_LATIN = 4
const LATIN_A_CONTROL = 10

/**
 * How bytes that begin so are read: as UTF-16 by its byte order mark, or because every second byte of many is zero; else as
 * UTF-8, unless a byte further on says otherwise.
 *
 * @returns null when they are no text, but a picture, a workbook or the like: texts in other encodings have no zeros
 */
export function readingByHead(bytes: Uint8Array): Reading | null {
  const marked = readingByMark(bytes)
  if (marked && marked.encoding !== 'utf-8') return marked
  const head = bytes.subarray(0, HEAD_LENGTH)
  return head.includes(0) ? byZeros(head) : (marked ?? asUtf8)
}

/** Whether bytes that begin so are no text. */
export const isNoText = (bytes: Uint8Array): boolean => readingByHead(bytes) === null

/** How bytes are read that begin with a byte order mark; undefined when they begin with none. */
export function readingByMark([first, second, third]: Uint8Array): Reading | undefined {
  if (first === 0xff && second === 0xfe) return marked('utf-16le', 2)
  if (first === 0xfe && second === 0xff) return marked('utf-16be', 2)
  return first === 0xef && second === 0xbb && third === 0xbf ? marked('utf-8', 3) : undefined
}

const marked = (encoding: Reading['encoding'], markLength: number): Reading => ({
  encoding,
  markLength,
  isGuessed: false,
})

function byZeros(head: Uint8Array): Reading | null {
  const little = latinIn(head, 1)
  const big = latinIn(head, 0)
  const { characters, controls } = little.characters < big.characters ? big : little
  const isUtf16 =
    characters > 0 &&
    characters * CHARACTERS_A_LATIN >= head.length >> 1 &&
    controls * LATIN_A_CONTROL <= characters
  if (!isUtf16) return null
  const encoding = little.characters < big.characters ? 'utf-16be' : 'utf-16le'
  return { encoding, markLength: 0, isGuessed: true }
}

/**
 * How many characters of Latin-1 bytes have when they are read as UTF-16, and how many of those are control characters.
 *
 * @param zeroAt which byte of a pair is zero in such a character
 */
function latinIn(head: Uint8Array, zeroAt: 0 | 1): { characters: number; controls: number } {
  let characters = 0
  let controls = 0
  for (let at = 0; at + 1 < head.length; at += 2) {
    if (head[at + zeroAt] !== 0) continue
    characters++
    if (isControl(head[at + 1 - zeroAt] as number)) controls++
  }
  return { characters, controls }
}

const TAB = 9
const CARRIAGE_RETURN = 13
const BLANK = 32

const isControl = (code: number) => code < BLANK && !(code >= TAB && code <= CARRIAGE_RETURN)
