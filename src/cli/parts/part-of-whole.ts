import { statSync } from 'node:fs'
import { namedFile, type NamedFile } from '../files/named-file'
import { WrongUse } from '../wrong-use'
import { headerOfPlaces } from './header-of-places'
import { placesOf, type PlacesHeader } from './places-file'

/** A part, and where its places stand. */
export interface Part {
  header: PlacesHeader
  placesFile: NamedFile
  /** The byte of that file at which its rows begin. */
  rowsFrom: number
}

/**
 * What the places beside a file tell of it as a part of a larger one.
 *
 * @param size of the file, in bytes
 * @throws WrongUse when they are not those of the file; an error of the file system
 */
export function partOfWhole(file: NamedFile, size: number): Part {
  const placesFile = namedFile(placesOf(file.path) ?? file.path)
  const read = headerOfPlaces(placesFile.path)
  if (read?.header.bytes !== size || read.header.size !== statSync(placesFile.path).size) {
    throw unfit(file, placesFile)
  }
  return { ...read, placesFile }
}

/** What is told of a part whose places are those of another file, or not all there. */
export const unfit = (file: NamedFile, placesFile: NamedFile): WrongUse =>
  new WrongUse(
    `kan ikke tjekke ${file.name}: ${placesFile.name} passer ikke til den; ` +
      'hent de to filer igen, eller del hele filen på ny',
  )
