import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, posix } from 'node:path'
import { zipSync, type Zippable } from 'fflate'

/** Packed already, and no smaller for being packed again. */
const PACKED = /\.(?:gz|br|zst|zip|tgz|png|woff2|pagefind|pf_\w+)$/

/**
 * Packs a folder. The same files make the same archive: they lie in the order of their names, with one time.
 *
 * @param name the folder in the archive, so that unpacking strews nothing about
 * @param mtime as the clock on the wall has it, whose zone a zip file does not tell
 */
export function zipOfFolder(folder: string, name: string, mtime: string): Uint8Array {
  const contents: Zippable = {}
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .toSorted()
  for (const file of files) {
    const path = join(folder, file)
    if (!statSync(path).isFile()) continue
    const level = PACKED.test(file) ? 0 : 9
    contents[posix.join(name, file)] = [readFileSync(path), { mtime, level }]
  }
  return zipSync(contents)
}
