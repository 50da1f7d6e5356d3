import {
  closeSync,
  createReadStream,
  existsSync,
  openSync,
  readFileSync,
  readSync,
  statSync,
} from 'node:fs'
import { HEAD_LENGTH } from '../../decoding'
import { isDocument } from '../../documents/is-document'
import { demandText, nameOf, readStdin, reasonOf, STDIN } from '../input'
import { placesOf } from '../parts/places-file'
import { WrongUse } from '../wrong-use'
import { TOO_LONG, WORTH_SHARING } from './long-files'

/** Something to check, which can be read more than once. */
export interface Source {
  /** The file as it was named, or "-". */
  file: string
  /** In bytes. */
  size: number
  /** Whether it is a workbook or the like, and no text. */
  isDocument: boolean
  /** What it holds, where it is held here and cannot be read by its name. */
  held?: readonly Uint8Array[]
  read: () => AsyncIterable<Buffer> | Iterable<Buffer>
}

const CHUNK = 1_000_000

/** A file of so many bytes is read at once. */
const SMALL = 100_000

/**
 * Sees that a file can be read, and how large it is. Standard input, and what else can be read but once, such as a pipe,
 * is taken in: it is held as bytes, which have no greatest length as texts have, and never laid on a disk.
 *
 * @throws WrongUse that says which file cannot be read, and why
 */
export async function openSource(file: string): Promise<Source> {
  try {
    if (file === STDIN) return held(file, await readStdin())
    const about = statSync(file)
    if (about.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' })
    if (!about.isFile()) return held(file, await Array.fromAsync(chunksOf(file)))
    // What waits for other threads and streams takes longer than to read a small file.
    if (about.size <= SMALL) return small(file, readFileSync(file))
    const head = headOf(file)
    if (isDocument(head)) return { ...fileSource(file, about.size), isDocument: true }
    const source = fileSource(file, about.size)
    if (!hasPlaces(source)) demandText(head)
    return source
  } catch (error) {
    throw unreadable(file, error)
  }
}

/**
 * Whether a file of places lies beside a file: then it is a part of a larger one, and a text as that is, whatever it begins
 * with.
 */
export function hasPlaces({ file, held, isDocument }: Source): boolean {
  const places = held || isDocument ? undefined : placesOf(file)
  return places !== undefined && existsSync(places)
}

/**
 * All bytes of a source.
 *
 * @throws WrongUse when it cannot be read
 */
export async function bytesOf({ file, read }: Source): Promise<Buffer> {
  try {
    return Buffer.concat(await Array.fromAsync(read()))
  } catch (error) {
    throw unreadable(file, error)
  }
}

/** What is told of a file that could not be read. */
export const unreadable = (file: string, error: unknown): WrongUse =>
  new WrongUse(`kan ikke læse ${nameOf(file)}: ${reasonOf(error)}`)

/** What is told of a file, or a line of one, that is longer than can be held. */
export const tooLong = (name: string): WrongUse =>
  new WrongUse(
    `kan ikke tjekke ${name}: den er ${TOO_LONG} og kan ikke deles; ` +
      'skriv en registrering på hver linje (NDJSON), eller del filen',
  )

/** A file that lies on a disk. */
export const fileSource = (file: string, size: number): Source => ({
  file,
  size,
  isDocument: false,
  read: () => chunksOf(file),
})

/** The first bytes of a file. */
function headOf(file: string): Buffer {
  const handle = openSync(file, 'r')
  try {
    const head = Buffer.alloc(HEAD_LENGTH)
    return head.subarray(0, readSync(handle, head))
  } finally {
    closeSync(handle)
  }
}

/** A small file that lies on a disk, and has been read. */
function small(file: string, bytes: Buffer): Source {
  const source = { file, size: bytes.length, read: () => [bytes] }
  if (isDocument(bytes)) return { ...source, isDocument: true }
  const text = { ...source, isDocument: false }
  if (!hasPlaces(text)) demandText(bytes)
  return text
}

function held(file: string, chunks: Buffer[]): Source {
  const size = chunks.reduce((sum, { length }) => sum + length, 0)
  const head = Buffer.concat(chunks, Math.min(size, HEAD_LENGTH))
  if (isDocument(head)) return { file, held: chunks, size, isDocument: true, read: () => chunks }
  demandText(head)
  // One by one, so that none is held twice for long.
  if (size >= WORTH_SHARING)
    for (const [index, chunk] of chunks.entries()) chunks[index] = shared(chunk)
  return { file, held: chunks, size, isDocument: false, read: () => chunks }
}

/** The same bytes where all threads see them. */
function shared(chunk: Buffer): Buffer {
  const copy = Buffer.from(new SharedArrayBuffer(chunk.length))
  copy.set(chunk)
  return copy
}

const chunksOf = (file: string) =>
  createReadStream(file, { highWaterMark: CHUNK }) as AsyncIterable<Buffer>
