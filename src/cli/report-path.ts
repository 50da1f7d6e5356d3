import { realpathSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'

/** What standard input is called in reports. */
export const STANDARD_INPUT = 'standardinput'

/**
 * What a file is called in reports: its path from the working folder, without detours, so that the same file is called the
 * same however it was named. A file outside that folder keeps the kind of path it was named by.
 *
 * @param path as the file was named; it need not be there
 */
export function reportPath(path: string): string {
  const named = resolve(path)
  const real = hasDetour(path) || isOutside(named) ? (inRealFolder(path) ?? named) : named
  if (!isOutside(real)) return inside(relative(process.cwd(), real))
  const told = hasDetour(path) ? real : named
  return isAbsolute(path) ? told : relative(process.cwd(), told)
}

/** A file that is called as standard input is. */
const inside = (path: string) => (path === STANDARD_INPUT ? `.${sep}${path}` : path || '.')

function isOutside(path: string): boolean {
  const found = relative(process.cwd(), path)
  return isAbsolute(found) || found === '..' || found.startsWith(`..${sep}`)
}

/** Whether ".." leads back out of a folder. Behind a link it leads elsewhere than the words of the path say. */
function hasDetour(path: string): boolean {
  const parts = path.split(sep)
  const named = parts.findIndex((part) => !['', '.', '..'].includes(part))
  return named >= 0 && parts.includes('..', named)
}

/** The path by way of no links; undefined where its folder is not there. */
function inRealFolder(path: string): string | undefined {
  const folder = dirname(path)
  try {
    // `resolve` would go by the words, and so would the other `realpathSync`.
    const real = realpathSync.native(isAbsolute(folder) ? folder : process.cwd() + sep + folder)
    return join(real, basename(path))
  } catch {
    return undefined
  }
}
