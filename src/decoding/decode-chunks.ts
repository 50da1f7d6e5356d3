import { ByteDecoder } from './byte-decoder'
import { BytesLook } from './bytes-look'
import type { Reading } from './reading'
import { HEAD_LENGTH, readingByHead } from './reading-by-head'

/** Bytes in order, cut wherever it may be. */
export type Chunks = AsyncIterable<Uint8Array> | Iterable<Uint8Array>

/** The next part of a text. */
export interface TextPart {
  text: string
  /** How many bytes have been read by now. */
  bytes: number
}

/**
 * How bytes that begin so are read; see `readingByHead`.
 *
 * @returns null when they are no text
 */
export async function readingOfHead(chunks: Chunks): Promise<Reading | null> {
  let head = new Uint8Array()
  for await (const chunk of chunks) {
    head = Uint8Array.from([...head, ...chunk.subarray(0, HEAD_LENGTH)])
    if (head.length >= HEAD_LENGTH) break
  }
  return readingByHead(head)
}

/** How bytes are read that turned out to be no UTF-8, by all of them. */
export async function readingOfAll(chunks: Chunks): Promise<Reading> {
  const look = new BytesLook()
  for await (const chunk of chunks) look.add(chunk)
  return look.reading()
}

/**
 * Turns chunks of bytes into text: the same as `decode` makes of all of them.
 *
 * @throws NotUtf8 when they are to be UTF-8, and are none. `readingOfAll` tells how they are to be read instead
 */
export async function* decodeChunks(chunks: Chunks, reading: Reading): AsyncGenerator<TextPart> {
  const decoder = new ByteDecoder(reading)
  let bytes = 0
  for await (const chunk of chunks) {
    const markLeft = Math.max(0, reading.markLength - bytes)
    bytes += chunk.length
    const text = decoder.decode(chunk.subarray(markLeft), false)
    if (text !== '') yield { text, bytes }
  }
  const text = decoder.decode(new Uint8Array(), true)
  if (text !== '') yield { text, bytes }
}
