import type { Finding } from './finding'

export type Format = 'json' | 'ndjson' | 'csv' | 'lines'
/** `draft`: what the system fetches by itself may still be missing. `complete`: all must be there. */
export type Profile = 'draft' | 'complete'

export interface RecordSummary {
  /** 0-based. */
  index: number
  /** Name of the registration type, or null when it could not be told. */
  type: string | null
  /** 1-based line on which the record begins; 1 where there was no text. */
  line: number
}

/** What the course of a case owes at one step, and whether it was done. */
export interface Milestone {
  /** Name of the step, given by the guidance. */
  id: string
  /** The last day, YYYY-MM-DD; for straksmatch and tilmelding the day itself, because the source says "now". */
  due: string
  /** The day it was done, YYYY-MM-DD. */
  doneOn: string | null
  /** In time, too late, not yet, not though the day has passed, or no longer owed. */
  status: 'done' | 'late' | 'pending' | 'overdue' | 'lapsed'
  /** Numbers of paragraphs of the source. */
  kilde: string[]
}

/** The verdict on a text. `ok` is true when there is no error; warnings and advice do not change it. */
export interface Report {
  ok: boolean
  format: Format
  profile: Profile
  /** The date everything was measured at, YYYY-MM-DD. */
  asOf: string
  /** The edition of the guidance in force at `asOf`; for one case, at its first contact. */
  edition: string
  records: RecordSummary[]
  /** In order of place in the text. */
  findings: Finding[]
  counts: { error: number; warning: number; advice: number }
  /**
   * How far the case has come, when the text is about one: all five in their order, or none when the first contact has
   * no date or lies outside the years for which the holidays are known.
   */
  milestones?: Milestone[]
  /**
   * There, and true, where the registrations of cases were more than could be held, so that nothing is said of the course
   * of any case. Only a text that is checked in chunks can have so many.
   */
  casesNotChecked?: true
  /** Version of the package that made the report. */
  version: string
}

/** What is reported of records that make one case. */
export interface CaseSummary {
  milestones: Milestone[]
  /** The edition of the guidance that was in force on the first day of the course; it holds for all of it. */
  edition?: string
}
