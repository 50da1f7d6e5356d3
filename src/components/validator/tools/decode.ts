/** The text of a file. */
export interface Decoded {
  text: string
  /** The encoding, when it had to be guessed. */
  guessed?: string
}

/**
 * Decodes the bytes of a file. UTF-16 is detected by its byte order mark, or by zeros between letters. Bytes that are not
 * UTF-8 are read as Windows-1252, which Danish spreadsheets still write.
 *
 * @returns null when the file is no text, such as a spreadsheet or a picture
 */
export function decode(bytes: Uint8Array<ArrayBuffer>): Decoded | null {
  const [first, second, third, fourth] = bytes
  if (first === 0xff && second === 0xfe) return { text: read(bytes, 'utf-16le') }
  if (first === 0xfe && second === 0xff) return { text: read(bytes, 'utf-16be') }
  if (second === 0 && fourth === 0 && first !== 0 && third !== 0) {
    return { text: read(bytes, 'utf-16le'), guessed: 'UTF-16' }
  }
  if (first === 0 && third === 0 && second !== 0 && fourth !== 0) {
    return { text: read(bytes, 'utf-16be'), guessed: 'UTF-16' }
  }
  if (bytes.includes(0)) return null
  try {
    return { text: read(bytes, 'utf-8', true) }
  } catch {
    return { text: read(bytes, 'windows-1252'), guessed: 'Windows-1252' }
  }
}

/** @throws TypeError for bytes that are invalid in the encoding, if strict */
const read = (bytes: Uint8Array<ArrayBuffer>, encoding: string, isStrict = false): string =>
  new TextDecoder(encoding, { fatal: isStrict }).decode(bytes)
