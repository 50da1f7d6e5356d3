import { closeSync, openSync, readSync } from 'node:fs'
import type { FilePath } from '../files/file-path'
import { PLACES_BEGIN, type PlacesHeader } from './places-file'

/** Names of files are not longer than that, not even with all that JSON makes of them. */
const LONGEST_HEADER = 64_000

/**
 * The first line of a file of places, and the byte behind it.
 *
 * @returns undefined for another file, or one that is not whole
 * @throws an error of the file system
 */
export function headerOfPlaces(
  file: FilePath,
): { header: PlacesHeader; rowsFrom: number } | undefined {
  const handle = openSync(file, 'r')
  try {
    const bytes = Buffer.alloc(LONGEST_HEADER)
    const head = bytes.subarray(0, readSync(handle, bytes, 0, LONGEST_HEADER, 0))
    const end = head.indexOf('\n')
    const line = head.toString('utf8', 0, Math.max(end, 0))
    if (!line.startsWith(PLACES_BEGIN)) return undefined
    return { header: JSON.parse(line) as PlacesHeader, rowsFrom: end + 1 }
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  } finally {
    closeSync(handle)
  }
}
