import { readFile, writeFile } from 'node:fs/promises'
import { CannotEncode, decode, encode, isNoText, type Decoded, type Reading } from '../decoding'
import { WrongUse } from './wrong-use'

/** File name for standard input. */
export const STDIN = '-'

/**
 * Reads a file, or standard input for "-", as bytes.
 *
 * @throws WrongUse that says which file could not be read, and why
 */
export async function readBytes(file: string): Promise<Buffer> {
  try {
    return file === STDIN ? Buffer.concat(await readStdin()) : await readFile(file)
  } catch (error) {
    throw new WrongUse(`kan ikke læse ${nameOf(file)}: ${reasonOf(error)}`)
  }
}

/**
 * The text of the bytes of a file.
 *
 * @throws WrongUse that says which file is no text
 */
export function textOf(file: string, bytes: Uint8Array): Decoded {
  try {
    const decoded = decode(bytes)
    if (!decoded) throw noText()
    return decoded
  } catch (error) {
    throw new WrongUse(`kan ikke læse ${nameOf(file)}: ${reasonOf(error)}`)
  }
}

/**
 * Writes a text into the file it came from, as that is encoded.
 *
 * @throws WrongUse that says which file could not be written, and why
 */
export async function writeBack(file: string, text: string, reading: Reading): Promise<void> {
  try {
    await writeFile(file, encode(text, reading))
  } catch (error) {
    if (error instanceof CannotEncode) {
      throw new WrongUse(
        `kan ikke rette ${file}: "${error.character}" kan ikke skrives i filens tegnsæt; gem den som UTF-8, og prøv igen`,
      )
    }
    throw new WrongUse(`kan ikke skrive ${file}: ${reasonOf(error)}`)
  }
}

/** Reads standard input to its end. On a terminal it first prompts for input. */
export async function readStdin(): Promise<Buffer[]> {
  if (process.stdin.isTTY) {
    process.stderr.write('Indsæt en registrering, og slut med Ctrl+D.\n')
  }
  return Array.fromAsync(process.stdin as AsyncIterable<Buffer>)
}

/** Name of a file in messages. */
export const nameOf = (file: string) => (file === STDIN ? 'standardinput' : file || '""')

/** @throws an error with a code, like those of the file system, when these first bytes are no text */
export function demandText(bytes: Uint8Array): void {
  if (isNoText(bytes)) throw noText()
}

const NO_TEXT = 'NO_TEXT'
const noText = () => Object.assign(new Error(), { code: NO_TEXT })

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'filen findes ikke',
  EACCES: 'du har ikke adgang til den',
  EPERM: 'du har ikke adgang til den',
  EROFS: 'den ligger, hvor der ikke kan skrives',
  EISDIR: 'det er en mappe, ikke en fil',
  [NO_TEXT]: 'det er ikke tekst; gem et regneark som .xlsx og et dokument som .docx',
  ENOSPC: 'der er ikke plads',
  EDQUOT: 'der er ikke plads',
  EFBIG: 'der må ikke ligge så store filer',
  ENOTDIR: 'det er ikke en mappe',
  ERR_FS_FILE_TOO_LARGE: 'den er for stor til at blive læst på én gang',
  ERR_STRING_TOO_LONG: 'den er for stor til at blive læst på én gang',
}

/** Why a file could not be read or written, as the end of a sentence. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  return (code && REASONS[code]) ?? message
}
