import { nameOf } from '../input'
import { isNamedAsPart, placesOf } from './places-file'

/** What is said of files with the name of a part that were checked without their places; nothing of others. */
export const notesOnMissingPlaces = (file: string): string[] =>
  isNamedAsPart(file)
    ? [
        `${nameOf(file)} hedder som en del af en større fil, men ${placesOf(file) ?? ''} mangler; ` +
          'stederne er dem i delen selv, ikke i hele filen',
      ]
    : []

/** What is said of files of places that were given without their parts. */
export const notesOnPlacesAlone = (file: string): string[] => [
  `${nameOf(file)} siger, hvor linjerne i en del står; den tjekkes sammen med delen`,
]
