import { isUtf8 } from 'node:buffer'

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/**
 * Whole lines as text, as they read in the text of the whole file: a byte order mark is kept, and what is no UTF-8 becomes
 * U+FFFD. No character goes over the end of a line.
 */
export function decodeLines(bytes: Uint8Array): string {
  const { buffer, byteOffset, length } = bytes
  return isUtf8(bytes)
    ? Buffer.from(buffer, byteOffset, length).toString('utf8')
    : decoder.decode(bytes)
}
