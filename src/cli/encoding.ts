import { isUtf8 } from 'node:buffer'

/** Encoding of a text. */
export type Encoding = 'utf8' | 'utf16le' | 'utf16be'

export interface DecodedText {
  text: string
  /** Absent when bytes were lost in decoding, so that the text cannot be written back. */
  encoding?: Encoding
}

/** The encoding given by a byte order mark; UTF-8 when there is none. */
export function encodingByMark([first, second]: Uint8Array): Encoding {
  if (first === 0xff && second === 0xfe) return 'utf16le'
  return first === 0xfe && second === 0xff ? 'utf16be' : 'utf8'
}

/**
 * Whether the first bytes of a file show that it is no text, but a picture, a workbook or the like: written UTF-8 text has
 * no zero bytes.
 */
export const isNoText = (bytes: Uint8Array): boolean =>
  encodingByMark(bytes) === 'utf8' && bytes.subarray(0, 8000).includes(0)

/**
 * Decodes bytes. Keeps a byte order mark, so that offsets are those of the file. UTF-16 is detected by its mark. Invalid
 * UTF-8 becomes U+FFFD, which the engine reports with its place.
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

/** Encodes a text; the inverse of `decode`. */
export const encode = (text: string, encoding: Encoding): Buffer =>
  encoding === 'utf16be' ? swapped(Buffer.from(text, 'utf16le')) : Buffer.from(text, encoding)

/** A copy of UTF-16 with swapped byte order. */
const swapped = (pairs: Buffer) => Buffer.from(pairs).swap16()
