import type { Encoding } from './large-report'

/** A text, or the bytes of a file, that can be gone through more than once. */
export interface Source {
  /** UTF-16 units of the text, or bytes of the file. */
  size: number
  /** Absent for a text. */
  encoding?: Encoding
  /**
   * The text, in order.
   * @throws NotUtf8 when that is what it was taken for, and it is not
   */
  chunks: () => AsyncIterable<string>
}

/** Bytes that are no UTF-8. */
export class NotUtf8 extends Error {}

/**
 * Makes a source of what is to be read.
 *
 * @param chunkSize how much of it is in memory at a time
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

/** Reads a file as an encoding. What is no UTF-8 is taken for Windows-1252, which Danish spreadsheets still write. */
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

/** What the first bytes of a file tell: UTF-16 by its mark, or by the zeros between its letters. */
async function encodingOf(blob: Blob): Promise<Encoding> {
  const [first, second, third, fourth] = new Uint8Array(await blob.slice(0, 4).arrayBuffer())
  const isMarked = (one: number, other: number) => first === one && second === other
  if (isMarked(0xff, 0xfe) || (first && second === 0 && third && fourth === 0)) return 'utf-16le'
  if (isMarked(0xfe, 0xff) || (first === 0 && second && third === 0 && fourth)) return 'utf-16be'
  return 'utf-8'
}
