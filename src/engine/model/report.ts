import type { Finding, Range } from './finding'

export type Format = 'json' | 'ndjson' | 'csv' | 'lines'
/** `draft`: fields that the system fetches may be missing. `complete`: all required fields must be present. */
export type Profile = 'draft' | 'complete'

export interface RecordSummary {
  /** 0-based. */
  index: number
  /** Name of the registration type; null when unknown. */
  type: string | null
  /** 1-based line where the record begins; 1 when there was no text. */
  line: number
}

/** One step that the course of a case requires, and its status. */
export interface Milestone {
  /** Name of the step; defined by the guidance. */
  id: string
  /** The last day, YYYY-MM-DD; for straksmatch and tilmelding, which have none, the day of the match. */
  due: string
  /** The day it was done, YYYY-MM-DD; null when not done. */
  doneOn: string | null
  /** In time, too late, not yet due, past due and not done, or no longer required. */
  status: 'done' | 'late' | 'pending' | 'overdue' | 'lapsed'
  /** Numbers of paragraphs of the source. */
  kilde: string[]
}

/** The verdict on a text. `ok` is true when there are no errors; warnings and advice do not affect it. */
export interface Report {
  ok: boolean
  format: Format
  profile: Profile
  /** The reference date of the check, YYYY-MM-DD. */
  asOf: string
  /** The edition of the guidance in force at `asOf`; for a single case, at its first contact. */
  edition: string
  records: RecordSummary[]
  /** In text order. */
  findings: Finding[]
  counts: { error: number; warning: number; advice: number }
  /**
   * The progress of the case, when the text holds exactly one: all five milestones in order, or none when the first
   * contact has no date or is outside the years with known holidays.
   */
  milestones?: Milestone[]
  /**
   * Text that belongs to no field: how many non-blank lines (or cells) it is, and where, the first 100 places. Absent when
   * all was read.
   */
  passedOver?: { lines: number; ranges: Range[] }
  /**
   * There, and true, where the registrations of cases were more than could be held, so that nothing is said of the course
   * of any case. Only a text that is checked in chunks can have so many.
   */
  casesNotChecked?: true
  /** Version of the package that made the report. */
  version: string
}

/** The part of a report that concerns a single case. */
export interface CaseSummary {
  milestones: Milestone[]
  /** The edition in force on the first day of the course; it applies to the whole course. */
  edition?: string
}
