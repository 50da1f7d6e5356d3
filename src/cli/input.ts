import { readFile } from 'node:fs/promises'
import { decode, isNoText, type Decoded } from '../decoding'
import { namedFile, STDIN, type NamedFile } from './files/named-file'
import { packingOf } from './packed/packing'
import { NO_TEXT, reasonOf } from './reason'
import { WrongUse } from './wrong-use'

export { STDIN } from './files/named-file'

/** So many bytes are held at once of what comes out of a packed file. */
export const MOST_UNPACKED = 64_000_000

/**
 * Reads a file, or standard input for "-", as bytes. What is packed is unpacked.
 *
 * @throws WrongUse that says which file could not be read, and why
 */
export async function readBytes({ path, name }: NamedFile): Promise<Buffer> {
  try {
    const bytes = path === STDIN ? Buffer.concat(await readStdin()) : await readFile(path)
    const packing = packingOf(bytes, name)
    if (!packing) return bytes
    const { unpackUpTo } = await import('./packed/unpack-up-to')
    const { parts, isAll } = await unpackUpTo([bytes], packing, MOST_UNPACKED)
    if (isAll) return Buffer.concat(parts)
  } catch (error) {
    throw unreadable(name, error)
  }
  throw new WrongUse(`kan ikke læse ${name}: den fylder over 64 MB, når den er pakket ud`)
}

/**
 * The text of the bytes of a file.
 *
 * @throws WrongUse that says which file is no text
 */
export function textOf(name: string, bytes: Uint8Array): Decoded {
  try {
    const decoded = decode(bytes)
    if (!decoded) throw noText()
    return decoded
  } catch (error) {
    throw unreadable(name, error)
  }
}

/** What is told of a file that could not be read. */
export const unreadable = (name: string, error: unknown): WrongUse =>
  new WrongUse(`kan ikke læse ${name}: ${reasonOf(error)}`)

/** Reads standard input to its end. On a terminal it first prompts for input. */
export async function readStdin(): Promise<Buffer[]> {
  if (process.stdin.isTTY) {
    process.stderr.write('Indsæt en registrering, og slut med Ctrl+D.\n')
  }
  return Array.fromAsync(process.stdin as AsyncIterable<Buffer>)
}

/** What reports and messages call a file that was named on the command line. */
export const nameOf = (file: string): string => namedFile(file).name

/** @throws an error with a code, like those of the file system, when these first bytes are no text */
export function demandText(bytes: Uint8Array): void {
  if (isNoText(bytes)) throw noText()
}

const noText = () => Object.assign(new Error(), { code: NO_TEXT })
