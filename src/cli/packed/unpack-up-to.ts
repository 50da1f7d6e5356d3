import type { Packing } from './packing'
import { unpacked, type Chunks } from './unpacked'

/** What came out of something packed, and whether that was all. */
export interface Whole {
  parts: Buffer[]
  size: number
  isAll: boolean
}

/**
 * Unpacks no more than some bytes: what is packed may be a thousand times as large as it lies there.
 *
 * @param most stop when there are more bytes
 * @throws an error with a code when it cannot be read or unpacked
 */
export async function unpackUpTo(chunks: Chunks, packing: Packing, most: number): Promise<Whole> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of unpacked(chunks, packing)) {
    parts.push(part)
    size += part.length
    if (size > most) return { parts, size, isAll: false }
  }
  return { parts, size, isAll: true }
}
