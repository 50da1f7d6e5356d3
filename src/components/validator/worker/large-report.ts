import type { Finding, Options, Report, Severity } from '../../../api/element'

/** From this many UTF-16 units of text, or bytes of a file, a draft is checked beside the page. */
export const largeFrom = 200_000

/** A text of no more UTF-16 units is checked whole, so that its findings have fixes; a longer one in pieces. */
export const wholeUpTo = 2_000_000

/** What there is to say of one code in a large text. */
export interface CodeCount {
  code: string
  severity: Severity
  /** Title of the code, in Danish. */
  title: string
  /** How many findings of it there are. */
  count: number
  /** How many of them can be shown, by `page`; the others are counted only. */
  kept: number
}

/** How a run over a large text went. */
export interface Run {
  /** Whether all of the text was checked. False in a report on the way, and after a stop. */
  isDone: boolean
  /** How many registrations were checked. */
  records: number
  /** How long it took, in ms. */
  milliseconds: number
  /** By severity. */
  codes: CodeCount[]
  /**
   * Whether registrations with the same borgerReference were checked as the course of a case: 'pending' when not all of
   * the text was checked, 'too-many' when there are more of them than can be held.
   */
  cases: 'checked' | 'pending' | 'too-many'
  /** What the bytes of a file were read as; absent for a text. */
  encoding?: Encoding
}

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/** What was found in a large text, as it can be sent from the worker to the page. */
export interface LargeResult {
  /** `findings` are the first thousand in order of place, `records` the first thousand; `counts` are of all. */
  report: Report
  run: Run
  /** Whether `findings` has all there are. */
  isWhole: boolean
}

/** The report on a large text. One that was read in pieces has no fixes. */
export interface LargeReport extends Report {
  run: Run
  isWhole: boolean
  /**
   * Some of the findings of a code, in order of place.
   * @param from number of the first, counted from 0
   * @returns fewer than `count`, or none, beyond what is kept, and after `close`
   */
  page(code: string, from: number, count: number): Promise<Finding[]>
}

/** Why a large text could not be checked. The message is Danish, for the person. */
export class LargeInputError extends Error {
  override readonly name = 'LargeInputError'
}

export type LargeOptions = Pick<Options, 'type' | 'format' | 'profile' | 'asOf' | 'siteUrl'>

/** What is told while a large text is checked. */
export interface LargeListeners {
  /** Some ten times a second; in bytes of the file, or UTF-16 units of the text. */
  progress: (done: number, total: number) => void
  /** What was found so far, about once a second; not after `done`. */
  report: (partial: LargeReport) => void
}

export interface LargeRun {
  /** Ends the run; `done` is then fulfilled with what was found so far, `run.isDone` being false. */
  stop: () => void
  /** Rejected with a LargeInputError when the text cannot be checked. */
  done: Promise<LargeReport>
  /** Lets go of what is kept for `page`, and ends the run when it is still going on. */
  close: () => void
}
