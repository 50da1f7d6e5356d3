import { NotUtf8 } from './not-utf8'
import { LOST, type Reading } from './reading'
import { withSigns } from './windows-1252'

const NOT_ASCII = /[\u0080-\uFFFF]/g

/** Turns bytes into text, all at once or part after part. */
export class ByteDecoder {
  readonly #decoder: TextDecoder
  readonly #encoding: Reading['encoding']

  /** @param reading of all the bytes, also when only some of them are decoded */
  constructor({ encoding, isGuessed }: Reading) {
    this.#encoding = encoding
    const label = encoding === 'unknown' ? 'windows-1252' : encoding
    const isStrict = encoding === 'utf-8' && !isGuessed
    // A mark is left out by whoever knows that the text begins here.
    this.#decoder = new TextDecoder(label, { fatal: isStrict, ignoreBOM: true })
  }

  /**
   * @param isLast no more bytes follow; the decoder can then be used anew
   * @throws NotUtf8 when they are to be UTF-8, and are none
   */
  decode(bytes: Uint8Array, isLast: boolean): string {
    const text = this.#decode(bytes, !isLast)
    if (this.#encoding === 'windows-1252') return withSigns(text)
    return this.#encoding === 'unknown' ? text.replace(NOT_ASCII, LOST) : text
  }

  #decode(bytes: Uint8Array, stream: boolean): string {
    try {
      return this.#decoder.decode(bytes, { stream })
    } catch (error) {
      // A text that is too long to be held is told by another error.
      throw error instanceof TypeError ? new NotUtf8() : error
    }
  }
}
