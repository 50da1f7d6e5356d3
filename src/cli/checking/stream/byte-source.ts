import { closeSync, fstatSync, openSync, readSync } from 'node:fs'

/** Bytes that can be read from any place, as often as wanted. */
export interface ByteSource {
  readonly size: number
  /** Fills a target with what stands from a byte on. Gives how many bytes there were. */
  readInto(target: Uint8Array, from: number): number
  close(): void
}

/** @throws an error of the file system */
export function bytesOfFile(file: string | Uint8Array): ByteSource {
  // Bytes that come from another thread have come without what makes them a buffer.
  const handle = openSync(typeof file === 'string' ? file : Buffer.from(file), 'r')
  return {
    size: fstatSync(handle).size,
    readInto(target, from) {
      let filled = 0
      // A read may give less than was asked for.
      for (;;) {
        const count = readSync(handle, target, filled, target.length - filled, from + filled)
        filled += count
        if (count === 0 || filled === target.length) return filled
      }
    },
    close() {
      closeSync(handle)
    },
  }
}

/** Bytes that are held, such as those of standard input, in the pieces in which they came. */
export function bytesHeld(pieces: readonly Uint8Array[]): ByteSource {
  const starts: number[] = []
  let size = 0
  for (const { length } of pieces) {
    starts.push(size)
    size += length
  }
  return {
    size,
    readInto(target, from) {
      let filled = 0
      let index = starts.findLastIndex((start) => start <= from)
      while (filled < target.length && index >= 0 && index < pieces.length) {
        const piece = pieces[index] as Uint8Array
        const at = from + filled - (starts[index] as number)
        const part = piece.subarray(at, at + target.length - filled)
        target.set(part, filled)
        filled += part.length
        index++
      }
      return filled
    },
    close: () => undefined,
  }
}
