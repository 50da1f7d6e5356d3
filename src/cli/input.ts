import { isUtf8 } from 'node:buffer'
import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { WrongUse } from './wrong-use'

/** The name that stands for standard input. */
export const STDIN = '-'

/**
 * Reads a file, or standard input for "-", as text.
 *
 * @throws WrongUse that says which file could not be read, and why
 */
export async function readInput(file: string): Promise<string> {
  try {
    return decode(file === STDIN ? await readStdin() : await readFile(file))
  } catch (error) {
    throw new WrongUse(`kan ikke læse ${nameOf(file)}: ${reasonOf(error)}`)
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

/**
 * Turns bytes into text and keeps a byte order mark, so that offsets are those of the file. UTF-16 is known by its
 * mark. Bytes that are no UTF-8 become U+FFFD, which the engine reports at its place.
 */
export function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.toString('utf16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    return Buffer.from(bytes)
      .subarray(0, bytes.length & ~1)
      .swap16()
      .toString('utf16le')
  }
  if (isUtf8(bytes)) return bytes.toString('utf8')
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'filen findes ikke',
  EACCES: 'du har ikke adgang til den',
  EPERM: 'du har ikke adgang til den',
  EISDIR: 'det er en mappe, ikke en fil',
}

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  return (code && REASONS[code]) ?? message
}
