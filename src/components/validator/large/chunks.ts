import { asUtf8, decodeChunks, HEAD_LENGTH, readingByHead, type Reading } from '../../../decoding'

/** A text, or the bytes of a file, that can be read more than once. */
export interface Source {
  /** UTF-16 units of the text, or bytes of the file. */
  size: number
  /** How the bytes are read; absent for a text. */
  reading?: Reading
  /**
   * The text, in order.
   * @throws NotUtf8 when it was read as UTF-8 and is not
   */
  chunks: () => AsyncIterable<string>
}

/**
 * Makes a source of a text or file.
 *
 * @param chunkSize length of a chunk; only one is in memory at a time
 */
export async function sourceOf(what: Blob | string, chunkSize: number): Promise<Source> {
  if (typeof what === 'string') return sourceOfText(what, chunkSize)
  const head = await what.slice(0, HEAD_LENGTH).arrayBuffer()
  // What is no text is refused before.
  return sourceOfBlob(what, readingByHead(new Uint8Array(head)) ?? asUtf8, chunkSize)
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

/** Reads a file as it is known to be encoded. */
export const sourceOfBlob = (blob: Blob, reading: Reading, chunkSize: number): Source => ({
  size: blob.size,
  reading,
  async *chunks() {
    for await (const { text } of decodeChunks(bytesOf(blob, chunkSize), reading)) yield text
  },
})

/** The bytes of a file, in order. */
export async function* bytesOf(blob: Blob, chunkSize: number): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < blob.size; from += chunkSize) {
    yield new Uint8Array(await blob.slice(from, from + chunkSize).arrayBuffer())
  }
}
