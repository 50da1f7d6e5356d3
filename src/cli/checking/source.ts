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
import type { FilePath } from '../files/file-path'
import { STDIN, type NamedFile } from '../files/named-file'
import { demandText, MOST_UNPACKED, readStdin, unreadable } from '../input'
import { isNamedAsPacked, packingOf, type Packing } from '../packed/packing'
import type { Chunks } from '../packed/unpacked'
import { placesOf } from '../parts/places-file'
import { WrongUse } from '../wrong-use'
import { TOO_LONG, TOO_LONG_UNPACKED, WORTH_SHARING } from './long-files'

/** Something to check, which can be read more than once. */
export interface Source extends NamedFile {
  /** In bytes; of what is packed, as it lies there. */
  size: number
  /** Whether it is a workbook or the like, and no text. */
  isDocument: boolean
  /** What it holds, where it is held here and cannot be read by its name. */
  held?: readonly Uint8Array[]
  /** How it is packed; `unpack` is to come first. */
  packing?: Packing
  /** Whether it can only be read from its beginning on, because it is unpacked as it is read. */
  isUnpacked?: boolean
  read: () => Chunks
}

const CHUNK = 1_000_000

/** A file of so many bytes is read at once. */
const SMALL = 100_000

/** What of a source is wanted beside its text. */
export interface Opening {
  /** It is to be written to as well. */
  isToBeFixed?: boolean
  /** What was read of it is to be let go, because there are many of them; it is read again when it is checked. */
  isNotHeld?: boolean
}

/**
 * Sees that a file can be read, and how large it is. Standard input, and what else can be read but once, such as a pipe,
 * is taken in: it is held as bytes, which have no greatest length as texts have, and never laid on a disk.
 *
 * @throws WrongUse that says which file cannot be read, and why
 */
export async function openSource(file: NamedFile, opening: Opening = {}): Promise<Source> {
  try {
    const source = await opened(file, opening)
    if (opening.isToBeFixed && (source.isDocument || source.packing)) throw cannotFix(source)
    return source
  } catch (error) {
    throw error instanceof WrongUse ? error : unreadable(file.name, error)
  }
}

async function opened(file: NamedFile, { isToBeFixed, isNotHeld }: Opening): Promise<Source> {
  const { path } = file
  if (path === STDIN) return held(file, await readStdin())
  const about = statSync(path)
  if (about.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' })
  if (!about.isFile()) {
    // Nobody waits for what a pipe may bring, when nothing can be written to it.
    if (isToBeFixed) throw new WrongUse(`--fix kan ikke rette ${file.name}, som ikke er en fil`)
    return held(file, await Array.fromAsync(chunksOf(path)))
  }
  if (hasPlaces(file)) {
    if (isToBeFixed) throw cannotFixPart(file)
    if (isNamedAsPacked(file.name)) throw packedPart(file)
    return fileSource(file, about.size)
  }
  // What waits for other threads and streams takes longer than to read a small file.
  if (about.size <= SMALL) {
    const bytes = readFileSync(path)
    return sourceOf(file, bytes.length, bytes, isNotHeld ? () => chunksOf(path) : () => [bytes])
  }
  return sourceOf(file, about.size, headOf(path), () => chunksOf(path))
}

/**
 * @param head the first bytes
 * @throws an error with a code when it is neither text nor a document, or cannot be unpacked
 */
async function sourceOf(
  file: NamedFile,
  size: number,
  head: Buffer,
  read: () => Chunks,
): Promise<Source> {
  const packing = packingOf(head, file.name)
  const first = packing ? await unpackedHead(read(), packing) : head
  const source = { ...file, size, read, ...(packing && { packing }) }
  if (isDocument(first)) return { ...source, isDocument: true }
  demandText(first)
  return { ...source, isDocument: false }
}

async function unpackedHead(chunks: Chunks, packing: Packing): Promise<Buffer> {
  const { unpackUpTo } = await import('../packed/unpack-up-to')
  return Buffer.concat((await unpackUpTo(chunks, packing, HEAD_LENGTH)).parts)
}

/**
 * Unpacks a source that is packed. What comes out is held, unless it is more than is checked as a whole: it is then unpacked
 * each time it is read, and no more of it is held than a part.
 *
 * @throws WrongUse when it cannot be read or unpacked
 */
export async function unpack(source: Source): Promise<Source> {
  const { packing, read, name } = source
  if (!packing) return source
  const { unpackUpTo } = await import('../packed/unpack-up-to')
  const { unpacked } = await import('../packed/unpacked')
  try {
    let taken = 0
    const counted = async function* () {
      for await (const chunk of read()) {
        taken += chunk.length
        yield chunk
      }
    }
    const { parts, size, isAll } = await unpackUpTo(counted(), packing, MOST_UNPACKED)
    const { packing: _, ...rest } = source
    if (isAll) return { ...rest, size, held: parts, read: () => parts }
    // As large as it is if the rest is packed as the beginning was.
    const guessed = Math.ceil(size * Math.max(1, source.size / taken))
    return { ...rest, size: guessed, isUnpacked: true, read: () => unpacked(read(), packing) }
  } catch (error) {
    throw unreadable(name, error)
  }
}

/**
 * Whether a file of places lies beside a file: then it is a part of a larger one, and a text as that is, whatever it begins
 * with.
 */
export function hasPlaces({ path, held }: Pick<Source, 'path' | 'held'>): boolean {
  const places = held ? undefined : placesOf(path)
  return places !== undefined && existsSync(places)
}

/**
 * All bytes of a source.
 *
 * @throws WrongUse when it cannot be read
 */
export async function bytesOf({ name, read }: Source): Promise<Buffer> {
  try {
    return Buffer.concat(await Array.fromAsync(read()))
  } catch (error) {
    throw unreadable(name, error)
  }
}

/** What is told of a file, or a line of one, that is longer than can be held. */
export const tooLong = ({ name, isUnpacked }: Pick<Source, 'name' | 'isUnpacked'>): WrongUse =>
  new WrongUse(
    `kan ikke tjekke ${name}: den er ${isUnpacked ? TOO_LONG_UNPACKED : TOO_LONG} og kan ikke deles; ` +
      'skriv en registrering på hver linje (NDJSON), eller del filen',
  )

/** A file that lies on a disk and holds text, packed or not. */
export const fileSource = (file: NamedFile, size: number, packing?: Packing): Source => ({
  ...file,
  size,
  isDocument: false,
  ...(packing && { packing }),
  read: () => chunksOf(file.path),
})

/** What is told of what belongs to another program, or to whoever packed it, and is left as it is. */
const cannotFix = ({ name, packing }: Source): WrongUse =>
  new WrongUse(
    packing
      ? `--fix kan ikke rette i ${name}, som er pakket; pak den ud, og ret i den fil, der kommer ud`
      : `--fix kan ikke rette i ${name}, som er et regneark eller et dokument; ` +
          'tjek den uden --fix, og ret de nævnte steder i det program, den er skrevet i',
  )

/** What is told of a part that is to be put right: the whole file would not be. */
const cannotFixPart = ({ name }: NamedFile): WrongUse =>
  new WrongUse(
    `--fix retter ikke i ${name}, som er en del af en større fil; ret i den, og del den igen`,
  )

/** What is told of a part that is packed, as its places are not. */
const packedPart = ({ name }: NamedFile): WrongUse =>
  new WrongUse(
    `kan ikke tjekke ${name}: den er en pakket del af en større fil; pak den ud ved siden af sine steder`,
  )

/** The first bytes of a file. */
function headOf(path: FilePath): Buffer {
  const handle = openSync(path, 'r')
  try {
    const head = Buffer.alloc(HEAD_LENGTH)
    return head.subarray(0, readSync(handle, head))
  } finally {
    closeSync(handle)
  }
}

async function held(file: NamedFile, chunks: Buffer[]): Promise<Source> {
  const size = chunks.reduce((sum, { length }) => sum + length, 0)
  const head = Buffer.concat(chunks, Math.min(size, HEAD_LENGTH))
  const source = await sourceOf(file, size, head, () => chunks)
  if (!source.isDocument && !source.packing && size >= WORTH_SHARING) {
    // One by one, so that none is held twice for long.
    for (const [index, chunk] of chunks.entries()) chunks[index] = shared(chunk)
  }
  return { ...source, held: chunks }
}

/** The same bytes where all threads see them. */
function shared(chunk: Buffer): Buffer {
  const copy = Buffer.from(new SharedArrayBuffer(chunk.length))
  copy.set(chunk)
  return copy
}

const chunksOf = (path: FilePath) =>
  createReadStream(path, { highWaterMark: CHUNK }) as AsyncIterable<Buffer>
