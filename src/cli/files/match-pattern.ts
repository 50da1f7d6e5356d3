import { globSync } from 'node:fs'
import { basename, sep } from 'node:path'
import { isLeftOut } from './is-left-out'

const PATTERN = /[*?]|\[.+\]|\{.+\}|[!+@]\(.+\)/

/** Whether a path that is not there can be a pattern of paths that are. */
export const isPattern = (path: string): boolean => PATTERN.test(path)

/**
 * The files and folders that a pattern fits, in the order of their names. Some shells put them in place of the pattern, and
 * others leave that to us. What is left out of folders fits only where the pattern names it.
 */
export function matchPattern(pattern: string): string[] {
  const named = new Set(pattern.split(/[\\/]/))
  const isUnasked = (name: string) =>
    // What is hidden is never matched by a star.
    isLeftOut(name) && !name.startsWith('.') && !named.has(name)
  return globSync(pattern, { exclude: (path) => isUnasked(basename(path)) }).sort(byNames)
}

/** Folder by folder: what separates names stands before all that may be in them. */
function byNames(one: string, other: string): number {
  const [first, second] = [one, other].map((path) => Buffer.from(path.replaceAll(sep, '\0')))
  return (first as Buffer).compare(second as Buffer)
}
