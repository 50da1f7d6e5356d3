import { readdirSync, statSync, type Dirent } from 'node:fs'
import type { UncheckedFile } from '../file-report'
import { reasonOf } from '../reason'
import { asText, joined, type FilePath } from './file-path'
import { isLeftOut } from './is-left-out'
import { hasKnownEnding } from './known-endings'
import { namedFile } from './named-file'
import { withoutFiles } from './without-files'

/** What was found in a folder, and what of it was not. */
export interface Walked {
  paths: FilePath[]
  unchecked: UncheckedFile[]
}

/**
 * The files of a folder, and of the folders in it, that have a known ending, in the order of their names. What is hidden or
 * installed is left out. A link to a file is one of them; a link to a folder is not followed, so that none leads in a circle
 * or out of what was asked for.
 */
export function walkFolder(folder: FilePath, found: Walked = { paths: [], unchecked: [] }): Walked {
  let entries: Dirent<Buffer>[]
  try {
    entries = readdirSync(folder, { withFileTypes: true, encoding: 'buffer' })
  } catch (error) {
    const { name } = namedFile(folder)
    found.unchecked.push(withoutFiles(name, `kan ikke læse mappen ${name}: ${reasonOf(error)}`))
    return found
  }
  entries.sort((one, other) => one.name.compare(other.name))
  for (const entry of entries) {
    const name = asText(entry.name)
    if (isLeftOut(name)) continue
    const path = joined(folder, entry.name)
    if (entry.isDirectory()) walkFolder(path, found)
    else if (hasKnownEnding(name) && isToBeRead(entry, path)) found.paths.push(path)
  }
  return found
}

/** A pipe among the files would be waited for; a link that leads nowhere is told when it is read. */
function isToBeRead(entry: Dirent<Buffer>, path: FilePath): boolean {
  if (!entry.isSymbolicLink()) return entry.isFile()
  try {
    return statSync(path).isFile()
  } catch {
    return true
  }
}
