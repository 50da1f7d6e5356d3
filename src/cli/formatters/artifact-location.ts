import { isAbsolute, relative, resolve, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ArtifactLocation, Run } from 'sarif'
import { STANDARD_INPUT } from '../report-path'

const FOLDER = '%SRCROOT%'
const INPUT = '%STDIN%'

/**
 * What places are counted from. Without the address of the working folder some readers find no file whose name has a blank
 * or an æ in it.
 */
const BASES: NonNullable<Run['originalUriBaseIds']> = {
  [FOLDER]: {
    uri: `${pathToFileURL(process.cwd()).href}/`,
    description: { text: 'Mappen, som kommandoen blev kørt i.' },
  },
  [INPUT]: { description: { text: 'Standardinput, som ikke er en fil.' } },
}

/** What those are that some places are counted from. */
export function originalUriBaseIds(
  places: readonly ArtifactLocation[],
): NonNullable<Run['originalUriBaseIds']> {
  const used = new Set(places.map(({ uriBaseId }) => uriBaseId))
  return Object.fromEntries(Object.entries(BASES).filter(([id]) => used.has(id)))
}

/**
 * Where a file is: from the working folder, or by its whole address when it is not in there. Standard input is in no folder;
 * it has an address all the same, because many readers demand one.
 *
 * @param index of the file among those of the report
 */
export function artifactLocation(file: string, index?: number): ArtifactLocation {
  const place = index === undefined ? {} : { index }
  if (file === STANDARD_INPUT) return { uri: file, uriBaseId: INPUT, ...place }
  const path = relative(process.cwd(), file)
  const isOutside = isAbsolute(path) || path === '..' || path.startsWith(`..${sep}`)
  if (isOutside) return { uri: pathToFileURL(resolve(file)).href, ...place }
  const uri = path.toWellFormed().split(sep).map(encodeURIComponent).join('/')
  return { uri, uriBaseId: FOLDER, ...place }
}
