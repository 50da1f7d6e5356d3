/** What the bytes of a file say. */
export interface Decoded {
  text: string
  /** What the file was read as, when that had to be guessed. */
  guessed?: string
}

/**
 * Turns the bytes of a file into text. UTF-16 is known by its mark, or by the zeros between its letters; what is no UTF-8
 * is taken for Windows-1252, which Danish spreadsheets still write.
 *
 * @returns null for what is no text at all, such as a spreadsheet or a picture
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

/** @throws TypeError for bytes that are none of the encoding, when it is to be strict */
const read = (bytes: Uint8Array<ArrayBuffer>, encoding: string, isStrict = false): string =>
  new TextDecoder(encoding, { fatal: isStrict }).decode(bytes)
