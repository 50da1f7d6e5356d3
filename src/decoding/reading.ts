/**
 * An encoding of texts. `unknown` has letters of a code page of DOS or of an old Mac where Windows-1252 has signs: all that is
 * not ASCII is lost.
 */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'unknown'

/** How bytes are read as a text. */
export interface Reading {
  encoding: Encoding
  /** Bytes of the byte order mark at the beginning. The mark is no character of the text. */
  markLength: number
  /** Whether neither a mark nor the bytes throughout tell the encoding, so that people are to hear of it. */
  isGuessed: boolean
}

/** As UTF-8, which is what texts are taken for until a byte of them says otherwise. */
export const asUtf8: Reading = { encoding: 'utf-8', markLength: 0, isGuessed: false }

/** Takes the place of a letter that was lost. */
export const LOST = '\uFFFD'
