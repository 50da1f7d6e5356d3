import type { Options } from '../../api'
import type { FileReport } from '../file-report'
import type { Mending } from './mend'

/** How files are to be checked. */
export interface CheckOptions extends Options {
  /** The day of the check; settled once, so that midnight cannot come between two files. */
  asOf: string
  /** Put right in the file what can be put right without doubt. */
  fix: boolean
  /** Whether the answer lists each record. */
  tellsRecords: boolean
  /** Whether the answer shows how findings can be put right. */
  tellsFixes: boolean
}

/** What came of a file, and what there is to say of it beside the findings. */
export interface Checked {
  about: FileReport
  notes: string[]
  /** Why something that was asked for was not done, in sentences; the answer stands all the same. */
  troubles?: string[]
  /** What is to be put in place of the file, of which the answer tells. */
  mending?: Mending
}

/** Hears how much of a file has been checked, 0 to 1. */
export type OnProgress = (share: number) => void
