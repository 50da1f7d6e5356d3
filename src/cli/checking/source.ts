import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { demandText, nameOf, readStdin, reasonOf, STDIN } from '../input'
import { WrongUse } from '../wrong-use'

/** Something to check, which can be read more than once. */
export interface Source {
  /** The file as it was named, or "-". */
  file: string
  /** In bytes. */
  size: number
  /** Whether it is held here, so that no other thread can read it. */
  isHeld: boolean
  read: () => AsyncIterable<Buffer> | Iterable<Buffer>
}

const CHUNK = 1_000_000

/** So many bytes are looked at to see that they are text. */
const HEAD = 8000

/**
 * Sees that a file can be read, and how large it is. Standard input, and what else can be read but once, such as a pipe,
 * is taken in: it is held as bytes, which have no greatest length as texts have, and never laid on a disk.
 *
 * @throws WrongUse that says which file cannot be read, and why
 */
export async function openSource(file: string): Promise<Source> {
  try {
    if (file === STDIN) return held(file, await readStdin())
    const handle = await open(file)
    try {
      const about = await handle.stat()
      if (about.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' })
      if (!about.isFile()) return held(file, await Array.fromAsync(chunksOf(file)))
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD))
      demandText(buffer.subarray(0, bytesRead))
      return fileSource(file, about.size)
    } finally {
      await handle.close()
    }
  } catch (error) {
    throw unreadable(file, error)
  }
}

/** What is told of a file that could not be read. */
export const unreadable = (file: string, error: unknown): WrongUse =>
  new WrongUse(`kan ikke læse ${nameOf(file)}: ${reasonOf(error)}`)

/** A file that lies on a disk. */
export const fileSource = (file: string, size: number): Source => ({
  file,
  size,
  isHeld: false,
  read: () => chunksOf(file),
})

function held(file: string, chunks: Buffer[]): Source {
  const size = chunks.reduce((sum, { length }) => sum + length, 0)
  demandText(Buffer.concat(chunks, Math.min(size, HEAD)))
  return { file, isHeld: true, size, read: () => chunks }
}

const chunksOf = (file: string) =>
  createReadStream(file, { highWaterMark: CHUNK }) as AsyncIterable<Buffer>
