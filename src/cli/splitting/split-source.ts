import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, rmdirSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { Reading } from '../../decoding'
import type { OnProgress } from '../checking/checked'
import type { ByteSource } from '../checking/stream/byte-source'
import { PartWriter, type OfWhole } from './part-writer'
import { LinesReader } from './read-lines'
import { Ties } from './ties'

/** A file to split, and how. */
export interface Splitting {
  source: ByteSource
  /** As the file was named. */
  file: string
  reading: Reading
  parts: number
  /** The property whose value keeps records together. */
  by: string
  /** Where the parts go; it is made if it is not there. */
  folder: string
  /** Lines are looked at in chunks of so many bytes; it changes nothing, and tests make them small. */
  chunkSize?: number | undefined
  onProgress?: OnProgress
  /** Ends the work, and takes away what has been made. */
  signal?: AbortSignal
}

/** A part that was made. */
export interface MadePart {
  /** Its number, from 1. */
  part: number
  records: number
  bytes: number
}

/** So many bytes of all parts together are held before they are written. */
const HELD = 64_000_000
const MOST_HELD = 1_000_000
const LEAST_HELD = 4000

/**
 * Splits a source with a record a line into parts. All registrations with one reference go to one part; other lines are
 * spread in order. In each part lines keep their order, and their bytes.
 *
 * @throws NotUtf8 when it is to be UTF-8, and is none; RangeError when a line is longer than can be held; the reason of the
 *   signal; or an error of the file system
 */
export async function splitSource(splitting: Splitting): Promise<MadePart[]> {
  const { folder } = splitting
  /** The outermost of the folders that had to be made. */
  const created = mkdirSync(folder, { recursive: true })
  // Parts are seen when they are whole: nobody is to check half a file and find it sound.
  const unfinished = mkdtempSync(join(folder, 'ufaerdig-'))
  try {
    const made = await writeParts(splitting, unfinished)
    for (const name of readdirSync(unfinished)) {
      renameSync(join(unfinished, name), join(folder, name))
    }
    rmdirSync(unfinished)
    return made
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    if (created !== undefined) rmSync(created, { recursive: true, force: true })
    throw error
  }
}

async function writeParts(splitting: Splitting, folder: string): Promise<MadePart[]> {
  const ties = new Ties(splitting.parts)
  const made = await writeOnce(splitting, folder, ties)
  if (ties.moved === 0) return made
  // A line has tied references of which some had been put elsewhere. All ties are known now.
  for (const name of readdirSync(folder)) rmSync(join(folder, name))
  return writeOnce(splitting, folder, ties)
}

async function writeOnce(splitting: Splitting, folder: string, ties: Ties): Promise<MadePart[]> {
  const { source, file, reading, parts, by, chunkSize, onProgress, signal } = splitting
  const { encoding, isGuessed } = reading
  const of: OfWhole = {
    of: { file, bytes: source.size },
    parts,
    by,
    encoding,
    isGuessed,
  }
  const room = Math.min(MOST_HELD, Math.max(LEAST_HELD, Math.floor(HELD / parts)))
  const writers = Array.from(
    { length: parts },
    (_, index) => new PartWriter(folder, index + 1, of, room),
  )
  const before = { records: 0, lineBreaks: 0, units: 0 }
  const moved = ties.moved
  const lines = new LinesReader(source, reading, chunkSize).each((line) => {
    const { at, references } = line
    const part =
      references.length > 0 ? ties.partOf(references) : Math.floor((at / source.size) * parts)
    // What is to be written anew need not be written to its end.
    if (ties.moved === moved) writers[part]?.add(line, before)
    before.records += line.records
    before.lineBreaks += line.lineBreaks
    before.units += line.units
  })
  for (const read of lines) {
    onProgress?.(read / source.size)
    // Lets in a signal.
    await setImmediate()
    signal?.throwIfAborted()
  }
  if (ties.moved === moved) for (const writer of writers) writer.close()
  return writers.map(({ part, records, bytes }) => ({ part, records, bytes }))
}
