import type { ByteSource } from './byte-source'
import { LONGEST_LINE } from './settings'

const NEWLINE = 10

/** Some whole lines. */
export interface Chunk {
  /** Where they begin. */
  from: number
  length: number
  /** The bytes, where they did not fit into the room that was given; else they stand at its beginning. */
  long?: Buffer
}

/**
 * The lines that begin in a range of bytes, in chunks. Each line of a file lies in exactly one of the ranges it is cut into;
 * the first one in the first range, also where that ends in the byte order mark before it.
 *
 * @param markLength so many bytes at the beginning of the file are no text
 * @param room what the chunks are read into
 * @throws RangeError when a line is longer than can be held, or an error of the file system
 */
export function* chunksOfRange(
  source: ByteSource,
  range: { from: number; to: number },
  markLength: number,
  room: Uint8Array,
): Generator<Chunk> {
  const { from } = range
  const to = from === 0 ? Math.max(range.to, markLength + 1) : range.to
  let at = from === 0 ? markLength : firstLineFrom(source, from, to, room)
  while (at < to) {
    // Behind the range only the end of the last line is wanted.
    const wanted = Math.min(room.length, to - at + TAIL)
    const filled = source.readInto(room.subarray(0, wanted), at)
    if (filled === 0) return
    const isEnd = at + filled >= source.size
    const length = cutAt(room.subarray(0, filled), to - at, isEnd)
    if (length > 0) {
      yield { from: at, length }
      at += length
    } else {
      const long = wholeLine(source, at)
      yield { from: at, length: long.length, long }
      at += long.length
    }
  }
}

/** So much more than the range is read, which most lines end in. */
const TAIL = 64_000

/** Where the first line begins that does so at or after `from`; `to` or more for none before that. */
function firstLineFrom(source: ByteSource, from: number, to: number, room: Uint8Array): number {
  for (let at = from - 1; at < to;) {
    const read = room.subarray(0, Math.min(room.length, TAIL))
    const filled = source.readInto(read, at)
    if (filled === 0) return to
    const newline = read.subarray(0, filled).indexOf(NEWLINE)
    if (newline >= 0) return at + newline + 1
    at += filled
  }
  return to
}

/** How many bytes are whole lines that begin before `limit`; 0 when the first does not end. */
function cutAt(bytes: Uint8Array, limit: number, isEnd: boolean): number {
  const beyond = limit <= bytes.length ? bytes.indexOf(NEWLINE, Math.max(0, limit - 1)) : -1
  if (beyond >= 0) return beyond + 1
  return isEnd ? bytes.length : bytes.lastIndexOf(NEWLINE) + 1
}

/** A line that is longer than the room for it. */
function wholeLine(source: ByteSource, from: number): Buffer {
  let line = Buffer.alloc(0)
  for (let size = 1_000_000; ; size = Math.min(size * 2, LONGEST_LINE + 1)) {
    const bytes = Buffer.alloc(size)
    const filled = source.readInto(bytes, from)
    line = bytes.subarray(0, filled)
    const newline = line.indexOf(NEWLINE)
    if (newline >= 0) return line.subarray(0, newline + 1)
    if (from + filled >= source.size) return line
    if (filled > LONGEST_LINE) throw new RangeError('a line is too long to be held')
  }
}
