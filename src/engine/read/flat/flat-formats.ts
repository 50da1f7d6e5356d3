import { detectFormat } from './detect-format'
import { readCsv } from './read-csv'
import { readLines } from './read-lines'

/** Readers of the formats without brackets: tables, and lines of `Felt: værdi`. */
export const flatFormats = { detectFormat, readCsv, readLines }

export type FlatFormats = typeof flatFormats
