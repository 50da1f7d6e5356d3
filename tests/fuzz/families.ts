import { bytes, decoding } from './families/bytes.ts'
import { commandLine } from './families/command-line.ts'
import { cells, damagedDocuments, documents } from './families/documents.ts'
import { fixes } from './families/fixes.ts'
import { growth } from './families/growth.ts'
import { reading, words } from './families/reading.ts'
import { recogniser } from './families/recogniser.ts'
import { discretion, reports } from './families/reports.ts'
import { schemas, values } from './families/schemas.ts'
import type { Family } from './family.ts'

/** All that is tried, in turn. */
export const families: readonly Family[] = [
  reports,
  discretion,
  fixes,
  reading,
  words,
  schemas,
  values,
  documents,
  damagedDocuments,
  cells,
  bytes,
  decoding,
  recogniser,
  growth,
  commandLine,
]
