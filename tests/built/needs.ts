import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import type { Product } from '../../build/built-from.ts'

/** What test files need: the products as `npm run build` makes them, or both as they are made for a site under a path. */
export type Need = Product | 'under-path'

/**
 * The helpers that give what is built. A test that reaches one through its imports has these needs. The package is made
 * with copies from the site and cannot be built before it.
 */
const HELPERS: Readonly<Record<string, readonly Need[]>> = {
  'tests/built/site.ts': ['site'],
  'tests/built/package.ts': ['site', 'package'],
  'tests/built/under-path.ts': ['under-path'],
}

/**
 * What each test file needs to have been built, as its imports tell.
 *
 * @param root the folder of the project, with a slash behind it
 * @returns test files by need, each need its names joined by a space; '' for those that need nothing
 */
export function testFilesByNeed(root: string): Map<string, string[]> {
  const files = readdirSync(`${root}tests`, { recursive: true, encoding: 'utf8' })
    .map((file) => `tests/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.test.ts'))
  return Map.groupBy(files.sort(), (file) => {
    const reached = filesFrom(file, root, new Set())
    const needs = Object.entries(HELPERS).flatMap(([helper, products]) =>
      reached.has(helper) ? products : [],
    )
    return [...new Set(needs)].join(' ')
  })
}

/** The files of tests that a file reaches through its imports, itself among them. */
function filesFrom(file: string, root: string, reached: Set<string>): Set<string> {
  if (reached.has(file)) return reached
  reached.add(file)
  for (const [, target = ''] of readFileSync(root + file, 'utf8').matchAll(/'(\.[^'\n]*\.ts)'/g)) {
    const path = posix.join(posix.dirname(file), target)
    // Tests of imports have imports in their texts, of files that nobody has.
    if (path.startsWith('tests/') && existsSync(root + path)) filesFrom(path, root, reached)
  }
  return reached
}
