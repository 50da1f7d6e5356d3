import { marks, type Marks } from '../json/marks'
import { detectFormat } from './detect-format'
import { partsInFences } from './parts-in-fences'
import { readCsv } from './read-csv'
import { readFlat } from './read-flat'

/**
 * Readers of what is more than plain JSON: tables, lines of `Felt: værdi`, and JSON behind marks or in a fence.
 */
export interface FlatFormats {
  detectFormat: typeof detectFormat
  readCsv: typeof readCsv
  readLines: typeof readFlat
  partsInFences: typeof partsInFences
  marks: Marks
}

export const flatFormats: FlatFormats = {
  detectFormat,
  readCsv,
  readLines: readFlat,
  partsInFences,
  marks,
}
