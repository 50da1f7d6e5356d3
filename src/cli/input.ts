import { readFile, writeFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { decode, encode, type DecodedText, type Encoding } from './encoding'
import { WrongUse } from './wrong-use'

/** The name that stands for standard input. */
export const STDIN = '-'

/**
 * Reads a file, or standard input for "-", as text.
 *
 * @throws WrongUse that says which file could not be read, and why
 */
export async function readInput(file: string): Promise<DecodedText> {
  try {
    return decode(file === STDIN ? await readStdin() : await readFile(file))
  } catch (error) {
    throw new WrongUse(`kan ikke læse ${nameOf(file)}: ${reasonOf(error)}`)
  }
}

/**
 * Writes a text into the file it came from.
 *
 * @throws WrongUse that says which file could not be written, and why
 */
export async function writeBack(file: string, text: string, encoding: Encoding): Promise<void> {
  try {
    await writeFile(file, encode(text, encoding))
  } catch (error) {
    throw new WrongUse(`kan ikke skrive ${file}: ${reasonOf(error)}`)
  }
}

async function readStdin(): Promise<Buffer> {
  if (process.stdin.isTTY) {
    process.stderr.write('Indsæt en registrering, og slut med Ctrl+D.\n')
  }
  return buffer(process.stdin)
}

/** What a file is called in messages. */
export const nameOf = (file: string) => (file === STDIN ? 'standardinput' : file)

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'filen findes ikke',
  EACCES: 'du har ikke adgang til den',
  EPERM: 'du har ikke adgang til den',
  EROFS: 'den ligger, hvor der ikke kan skrives',
  EISDIR: 'det er en mappe, ikke en fil',
}

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  return (code && REASONS[code]) ?? message
}
