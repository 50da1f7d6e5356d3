import { statSync } from 'node:fs'
import { nameOf } from '../input'
import { WrongUse } from '../wrong-use'
import { headerOfPlaces } from './header-of-places'
import { placesOf, type PlacesHeader } from './places-file'

/** A part, and where its places stand. */
export interface Part {
  header: PlacesHeader
  placesFile: string
  /** The byte of that file at which its rows begin. */
  rowsFrom: number
}

/**
 * What the places beside a file tell of it as a part of a larger one.
 *
 * @param size of the file, in bytes
 * @throws WrongUse when they are not those of the file; an error of the file system
 */
export function partOfWhole(file: string, size: number): Part {
  const placesFile = placesOf(file) ?? ''
  const read = headerOfPlaces(placesFile)
  if (read?.header.bytes !== size || read.header.size !== statSync(placesFile).size) {
    throw unfit(file, placesFile)
  }
  return { ...read, placesFile }
}

/** What is told of a part whose places are those of another file, or not all there. */
export const unfit = (file: string, placesFile: string): WrongUse =>
  new WrongUse(
    `kan ikke tjekke ${nameOf(file)}: ${placesFile} passer ikke til den; ` +
      'hent de to filer igen, eller del hele filen på ny',
  )
