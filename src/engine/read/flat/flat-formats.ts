import { detectFormat } from './detect-format'
import { readCsv } from './read-csv'
import { readFlat } from './read-flat'

/** Readers of the formats without brackets: tables, and lines of `Felt: værdi`. */
export const flatFormats = { detectFormat, readCsv, readLines: readFlat }

export type FlatFormats = typeof flatFormats
