import { placeAt, type DocumentText } from '../documents'
import type { Words } from '../engine'

/**
 * The same words for the text of a document: they name the place in the document, which the person sees, and not the row of
 * the text, which they do not.
 */
export const placedWords = (words: Words, document: DocumentText): Words => ({
  ...words,
  whereIn(cell, range) {
    const place = range && placeAt(document, range.start.offset)
    if (!place) return ''
    // What a row lacks is missing in all of it.
    const isOfRow = cell !== undefined && cell.column === undefined
    return ` Se ${(isOfRow ? place.row : undefined) ?? place.name}.`
  },
})
