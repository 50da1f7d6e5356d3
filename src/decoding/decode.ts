import { ByteDecoder } from './byte-decoder'
import { BytesLook } from './bytes-look'
import { isNotUtf8 } from './not-utf8'
import { LOST, type Reading } from './reading'
import { readingByHead } from './reading-by-head'

/** The text of bytes, without a byte order mark. */
export interface Decoded {
  text: string
  reading: Reading
}

/**
 * Decodes bytes: as UTF-16 or UTF-8, else as Windows-1252, which Danish spreadsheets still write. A letter that is lost
 * becomes U+FFFD.
 *
 * @returns null when they are no text, such as a spreadsheet or a picture
 */
export function decode(bytes: Uint8Array): Decoded | null {
  const reading = readingByHead(bytes)
  if (!reading) return null
  try {
    return decodeAs(bytes, reading)
  } catch (error) {
    if (!isNotUtf8(error)) throw error
    const look = new BytesLook()
    look.add(bytes)
    return decodeAs(bytes, look.reading())
  }
}

function decodeAs(bytes: Uint8Array, reading: Reading): Decoded {
  const text = new ByteDecoder(reading).decode(bytes.subarray(reading.markLength), true)
  return { text, reading }
}

/** Whether the bytes can be made of the text again: nothing was lost in decoding. */
export const isWhole = ({ text, reading: { encoding, isGuessed } }: Decoded): boolean =>
  encoding === 'utf-8' ? !isGuessed : !text.includes(LOST)
