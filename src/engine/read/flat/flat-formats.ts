import { detectFormat } from './detect-format'
import { readCsv } from './read-csv'
import { readLines } from './read-lines'

/** What it takes to read texts without brackets and quotation marks: tables, and a field a line. */
export const flatFormats = { detectFormat, readCsv, readLines }

export type FlatFormats = typeof flatFormats
