import { isUtf8 } from 'node:buffer'
import { ByteDecoder, type Reading } from '../../../decoding'

/**
 * Decodes whole lines, wherever they stand in a file, as they read in the text of the whole file. No character goes over the
 * end of a line.
 */
export class LineDecoder {
  readonly #isUtf8: boolean
  readonly #decoder: ByteDecoder

  /** @param reading of the whole file */
  constructor(reading: Reading) {
    this.#isUtf8 = reading.encoding === 'utf-8'
    this.#decoder = new ByteDecoder(reading)
  }

  /** @throws NotUtf8 when the file is to be UTF-8, and these bytes are none */
  decode(bytes: Uint8Array): string {
    const { buffer, byteOffset, length } = bytes
    // Node's own way is the fastest for short texts.
    return this.#isUtf8 && isUtf8(bytes)
      ? Buffer.from(buffer, byteOffset, length).toString('utf8')
      : this.#decoder.decode(bytes, true)
  }
}
