import { isUtf8 } from 'node:buffer'

/** How a text is written as bytes. */
export type Encoding = 'utf8' | 'utf16le' | 'utf16be'

export interface DecodedText {
  text: string
  /** Absent when something was lost in reading, so that the bytes cannot be had back from the text. */
  encoding?: Encoding
}

/** The encoding that the first bytes of a text name by a byte order mark; UTF-8 when they name none. */
export function encodingByMark([first, second]: Uint8Array): Encoding {
  if (first === 0xff && second === 0xfe) return 'utf16le'
  return first === 0xfe && second === 0xff ? 'utf16be' : 'utf8'
}

/**
 * Whether bytes, so many as there are at the beginning of a file, are those of a picture, a workbook or another file that
 * is no text: no text in UTF-8 that somebody wrote holds the character 0.
 */
export const isNoText = (bytes: Uint8Array): boolean =>
  encodingByMark(bytes) === 'utf8' && bytes.subarray(0, 8000).includes(0)

/**
 * Turns bytes into text and keeps a byte order mark, so that offsets are those of the file. UTF-16 is known by its
 * mark. Bytes that are no UTF-8 become U+FFFD, which the engine reports at its place.
 */
export function decode(bytes: Buffer): DecodedText {
  const named = encodingByMark(bytes)
  const isWhole = bytes.length % 2 === 0
  if (named === 'utf16le') {
    return { text: bytes.toString('utf16le'), ...(isWhole && { encoding: 'utf16le' }) }
  }
  if (named === 'utf16be') {
    const pairs = bytes.subarray(0, bytes.length & ~1)
    return { text: swapped(pairs).toString('utf16le'), ...(isWhole && { encoding: 'utf16be' }) }
  }
  if (isUtf8(bytes)) return { text: bytes.toString('utf8'), encoding: 'utf8' }
  return { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) }
}

/** Turns text into the bytes it was read from, or would have been. */
export const encode = (text: string, encoding: Encoding): Buffer =>
  encoding === 'utf16be' ? swapped(Buffer.from(text, 'utf16le')) : Buffer.from(text, encoding)

/** A copy of UTF-16 with its bytes in the other order. */
const swapped = (pairs: Buffer) => Buffer.from(pairs).swap16()
