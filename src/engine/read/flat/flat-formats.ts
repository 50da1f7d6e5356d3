import { detectFormat } from './detect-format'
import { readCsv } from './read-csv'
import { readFlat } from './read-flat'
import { marks } from '../json/marks'
import { partsInFences } from './parts-in-fences'

/**
 * Readers of what is more than plain JSON: tables, lines of `Felt: værdi`, and JSON behind marks or in a fence.
 */
export const flatFormats = {
  detectFormat,
  readCsv,
  readLines: readFlat,
  partsInFences,
  marks,
}

export type FlatFormats = typeof flatFormats
