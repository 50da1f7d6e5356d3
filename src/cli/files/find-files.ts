import { lstatSync, realpathSync, statSync, type Stats } from 'node:fs'
import { resolve } from 'node:path'
import type { UncheckedFile } from '../file-report'
import { asText, type FilePath } from './file-path'
import { KNOWN_ENDINGS } from './known-endings'
import { isPattern, matchPattern } from './match-pattern'
import { namedFile, STDIN, type NamedFile } from './named-file'
import { mayHaveLostBytes, pathsLike } from './paths-like'
import { walkFolder } from './walk-folder'
import { withoutFiles } from './without-files'

/** The files that were asked for. */
export interface FoundFiles {
  /** Each once, in the order in which they were asked for. */
  files: NamedFile[]
  /** Whether several were asked about, though they may have come to fewer: a folder and a pattern stand for several. */
  areSeveral: boolean
  /** The folders and patterns that gave no file. */
  unchecked: UncheckedFile[]
}

/**
 * Finds the files that the words of a command line stand for: a file, a folder with all it holds, a pattern such as
 * "sager/*.json", or standard input. A name that is there is taken as it stands, whatever signs are in it. A file that is not
 * there is one of them: who reads it says so.
 */
export function findFiles(asked: readonly string[]): FoundFiles {
  const unchecked: UncheckedFile[] = []
  const found = new Map<string, FilePath>()
  let areSeveral = asked.length > 1
  for (const word of asked) {
    const paths = pathsOf(word, unchecked, () => (areSeveral = true))
    for (const path of paths) {
      const identity = identityOf(path)
      if (!found.has(identity)) found.set(identity, path)
    }
  }
  return { files: [...found.values()].map(namedFile), areSeveral, unchecked }
}

/** @param tellSeveral is called when the word stands for more than one file */
function pathsOf(word: string, unchecked: UncheckedFile[], tellSeveral: () => void): FilePath[] {
  if (word === STDIN || word === '') return [word]
  if (mayHaveLostBytes(word)) {
    const like = pathsLike(word)
    if (like.length > 0) return like.flatMap((path) => pathsAt(path, unchecked, tellSeveral))
  }
  if (!isThere(word) && isPattern(word)) {
    tellSeveral()
    return pathsFitting(word, unchecked)
  }
  return pathsAt(word, unchecked, tellSeveral)
}

/** A file, or what a folder holds. */
function pathsAt(path: FilePath, unchecked: UncheckedFile[], tellSeveral: () => void): FilePath[] {
  if (!isFolder(path)) return [path]
  tellSeveral()
  const walked = walkFolder(path)
  unchecked.push(...walked.unchecked)
  if (walked.paths.length === 0 && walked.unchecked.length === 0) {
    const { name } = namedFile(path)
    unchecked.push(
      withoutFiles(
        name,
        `mappen ${name} har ingen filer at tjekke; de skal ende på ${KNOWN_ENDINGS.join(', ')}`,
      ),
    )
  }
  return walked.paths
}

function pathsFitting(pattern: string, unchecked: UncheckedFile[]): FilePath[] {
  const paths = matchPattern(pattern).flatMap((match) =>
    (mayHaveLostBytes(match) ? pathsLike(match) : [match]).flatMap((path) => {
      if (!isFolder(path)) return [path]
      const walked = walkFolder(path)
      unchecked.push(...walked.unchecked)
      return walked.paths
    }),
  )
  if (paths.length === 0) {
    const why = `mønsteret ${pattern} passer ikke på nogen fil at tjekke`
    unchecked.push(withoutFiles(pattern, why))
  }
  return paths
}

const isThere = (path: FilePath): boolean => about(path, lstatSync) !== undefined

const isFolder = (path: FilePath): boolean => about(path, statSync)?.isDirectory() ?? false

function about(path: FilePath, look: (path: FilePath) => Stats): Stats | undefined {
  try {
    return look(path)
  } catch {
    // Who reads the file says why it cannot be read.
    return undefined
  }
}

/** The same for the same file, whatever links lead to it. */
function identityOf(path: FilePath): string {
  if (path === STDIN) return STDIN
  try {
    return realpathSync.native(path, 'buffer').toString('latin1')
  } catch {
    // What is not there, or is a pipe that has no name.
    return typeof path === 'string' ? Buffer.from(resolve(path)).toString('latin1') : asText(path)
  }
}
