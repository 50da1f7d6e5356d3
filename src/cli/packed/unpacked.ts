import { pipeline, Readable } from 'node:stream'
import { createGunzip, createZstdDecompress } from 'node:zlib'
import { BROKEN_PACK } from '../reason'
import type { Packing } from './packing'
import { ZstdFrames } from './zstd-frames'

/** Packed or unpacked bytes, one part after the other. */
export type Chunks = AsyncIterable<Buffer> | Iterable<Buffer>

const CHUNK = 256_000

/**
 * Unpacks bytes as they are read, so that no more is held than a part of them, however much comes out. What was packed in
 * several pieces behind each other comes out as one.
 *
 * @throws an error with a code, like those of the file system, when the bytes are damaged, cut or followed by others
 */
export async function* unpacked(chunks: Chunks, packing: Packing): AsyncGenerator<Buffer> {
  const frames = packing === 'zst' ? new ZstdFrames() : undefined
  let misread: Error | undefined
  const read = async function* () {
    try {
      for await (const chunk of chunks) {
        frames?.add(chunk)
        yield chunk
      }
    } catch (error) {
      misread = error as Error
      throw error
    }
  }
  const unpacker =
    packing === 'gz'
      ? createGunzip({ chunkSize: CHUNK })
      : createZstdDecompress({ chunkSize: CHUNK })
  // What goes wrong comes out where the parts do.
  pipeline(Readable.from(read()), unpacker, () => undefined)
  try {
    for await (const chunk of unpacker) yield chunk as Buffer
  } catch {
    throw misread ?? broken()
  }
  if (frames && !frames.isAtEnd) throw broken()
}

const broken = () => Object.assign(new Error(), { code: BROKEN_PACK, syscall: 'unpack' })
