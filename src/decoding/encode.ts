import type { Reading } from './reading'
import { byteOf } from './windows-1252'

/** A character of a text cannot be written in its encoding. */
export class CannotEncode extends Error {
  override readonly name = 'CannotEncode'
  readonly character: string

  constructor(character: string) {
    super('the encoding has no such character')
    this.character = character
  }
}

const MARK = '\uFEFF'

/**
 * Encodes a text as the bytes were that it came from, with their byte order mark; the inverse of `decode`.
 *
 * @throws CannotEncode for a character that the encoding does not have
 */
export function encode(text: string, { encoding, markLength }: Reading): Uint8Array<ArrayBuffer> {
  const marked = markLength > 0 ? MARK + text : text
  if (encoding === 'utf-8') return new TextEncoder().encode(marked)
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    return utf16(marked, encoding === 'utf-16le')
  }
  return Uint8Array.from(marked, (character) => {
    const byte = encoding === 'unknown' && character > '\u007F' ? undefined : byteOf(character)
    if (byte === undefined) throw new CannotEncode(character)
    return byte
  })
}

function utf16(text: string, isLittleEndian: boolean): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < text.length; at++) {
    view.setUint16(at * 2, text.charCodeAt(at), isLittleEndian)
  }
  return bytes
}
