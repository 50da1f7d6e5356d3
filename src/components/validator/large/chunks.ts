import type { Encoding } from './large-report'

/** A text, or the bytes of a file, that can be read more than once. */
export interface Source {
  /** UTF-16 units of the text, or bytes of the file. */
  size: number
  /** Absent for a text. */
  encoding?: Encoding
  /**
   * The text, in order.
   * @throws NotUtf8 when it was read as UTF-8 and is not
   */
  chunks: () => AsyncIterable<string>
}

/** The bytes are not UTF-8. */
export class NotUtf8 extends Error {}

/**
 * Makes a source of a text or file.
 *
 * @param chunkSize length of a chunk; only one is in memory at a time
 */
export async function sourceOf(what: Blob | string, chunkSize: number): Promise<Source> {
  if (typeof what === 'string') return sourceOfText(what, chunkSize)
  return sourceOfBlob(what, await encodingOf(what), chunkSize)
}

function sourceOfText(text: string, chunkSize: number): Source {
  return {
    size: text.length,
    async *chunks() {
      for (let from = 0; from < text.length; from += chunkSize) {
        yield text.slice(from, from + chunkSize)
      }
    },
  }
}

/** Reads a file in an encoding. */
export const sourceOfBlob = (blob: Blob, encoding: Encoding, chunkSize: number): Source => ({
  size: blob.size,
  encoding,
  async *chunks() {
    const decoder = new TextDecoder(encoding, { fatal: encoding === 'utf-8' })
    for (let from = 0; from < blob.size; from += chunkSize) {
      const isLast = from + chunkSize >= blob.size
      const bytes = await blob.slice(from, from + chunkSize).arrayBuffer()
      yield decode(decoder, bytes, !isLast)
    }
  },
})

function decode(decoder: TextDecoder, bytes: ArrayBuffer, stream: boolean): string {
  try {
    return decoder.decode(bytes, { stream })
  } catch {
    throw new NotUtf8()
  }
}

/** Detects the encoding from the first bytes: UTF-16 by its byte order mark, or by zeros between letters; else UTF-8. */
async function encodingOf(blob: Blob): Promise<Encoding> {
  const [first, second, third, fourth] = new Uint8Array(await blob.slice(0, 4).arrayBuffer())
  const isMarked = (one: number, other: number) => first === one && second === other
  if (isMarked(0xff, 0xfe) || (first && second === 0 && third && fourth === 0)) return 'utf-16le'
  if (isMarked(0xfe, 0xff) || (first === 0 && second && third === 0 && fourth)) return 'utf-16be'
  return 'utf-8'
}
