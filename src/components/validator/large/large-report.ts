import type { Finding, Options, Report, Severity } from '../../../api/element'
import type { Reading } from '../../../decoding'

/** From this size, in UTF-16 units of text or bytes of a file, a draft is checked in the background. */
export const largeFrom = 200_000

/** Up to this many UTF-16 units a text is checked whole, so that findings have fixes; a longer one in chunks. */
export const wholeUpTo = 2_000_000

/** The findings of one code in a large text, counted. */
export interface CodeCount {
  code: string
  severity: Severity
  /** Title of the code, in Danish. */
  title: string
  /** Number of findings. */
  count: number
  /** Number of findings that `page` can return; the others are only counted. */
  kept: number
}

/** Summary of a run over a large text. */
export interface Run {
  /** Whether the whole text was checked. False in a partial report, and after a stop. */
  isDone: boolean
  /** Number of registrations checked. */
  records: number
  /** Duration in ms. */
  milliseconds: number
  /** By severity. */
  codes: CodeCount[]
  /**
   * Whether registrations with the same borgerReference were checked as cases: 'pending' when the text was not checked to
   * its end, 'too-many' when there are too many to buffer.
   */
  cases: 'checked' | 'pending' | 'too-many'
  /** How the bytes of the file were read; absent for a text. */
  reading?: Reading
}

/** The result for a large text, as sent from the worker to the page. */
export interface LargeResult {
  /** `findings` and `records` are the first thousand of each, in text order; `counts` include all. */
  report: Report
  run: Run
  /** Whether `findings` is complete. */
  isWhole: boolean
}

/** The report on a large text. One that was checked in chunks has no fixes. */
export interface LargeReport extends Report {
  run: Run
  isWhole: boolean
  /**
   * Some of the findings of a code, in text order.
   * @param from 0-based index of the first
   * @returns fewer than `count`, or none, beyond the stored ones and after `close`
   */
  page(code: string, from: number, count: number): Promise<Finding[]>
}

/** A large text could not be checked. The message is Danish, for the person. */
export class LargeInputError extends Error {
  override readonly name = 'LargeInputError'
}

export type LargeOptions = Pick<Options, 'type' | 'format' | 'profile' | 'asOf' | 'siteUrl'>

/** Callbacks while a large text is checked. */
export interface LargeListeners {
  /** About ten times a second. In bytes of the file, or UTF-16 units of the text. */
  progress: (done: number, total: number) => void
  /** The result so far, about once a second; not after `done`. */
  report: (partial: LargeReport) => void
}

export interface LargeRun {
  /** Ends the run; `done` is then fulfilled with the result so far, and `run.isDone` is false. */
  stop: () => void
  /** Rejected with a LargeInputError when the text cannot be checked. */
  done: Promise<LargeReport>
  /** Releases the findings stored for `page`, and ends the run if it is still going on. */
  close: () => void
}
