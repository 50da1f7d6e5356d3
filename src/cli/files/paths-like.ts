import { readdirSync } from 'node:fs'
import { sep } from 'node:path'
import { joined, type FilePath } from './file-path'

/** What Node has in a text where there were bytes that are no UTF-8. */
const LOST = '\uFFFD'

/** Whether a path may have lost bytes on its way through the shell to us. */
export const mayHaveLostBytes = (path: string): boolean => path.includes(LOST)

/** The paths that are there and look so when they have lost the bytes of which Node makes no text. */
export function pathsLike(path: string): FilePath[] {
  let found: FilePath[] = ['']
  for (const [index, part] of path.split(sep).entries()) {
    found = found.flatMap((folder) => {
      if (!mayHaveLostBytes(part)) {
        return index === 0 ? [part || sep] : [joined(folder, Buffer.from(part))]
      }
      return namesIn(folder || '.')
        .filter((name) => name.toString() === part)
        .map((name) => joined(folder, name))
    })
  }
  return found
}

function namesIn(folder: FilePath): Buffer[] {
  try {
    return readdirSync(folder, { encoding: 'buffer' }).sort((one, other) => one.compare(other))
  } catch {
    // The path is told as one that is not there.
    return []
  }
}
