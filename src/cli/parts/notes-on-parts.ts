import { namedFile, type NamedFile } from '../files/named-file'
import { isNamedAsPart, placesOf } from './places-file'

/** What is said of files with the name of a part that were checked without their places; nothing of others. */
export function notesOnMissingPlaces(file: NamedFile): string[] {
  const places = isNamedAsPart(file) ? placesOf(file.path) : undefined
  if (places === undefined) return []
  return [
    `${file.name} hedder som en del af en større fil, men ${namedFile(places).name} mangler; ` +
      'stederne er dem i delen selv, ikke i hele filen',
  ]
}

/** What is said of files of places that were given without their parts. */
export const notesOnPlacesAlone = (file: NamedFile): string[] => [
  `${file.name} siger, hvor linjerne i en del står; den tjekkes sammen med delen`,
]
