import type { Options, Report } from '../../api/element'

/** How a report is to be shown. */
export interface Showing {
  /** The text is judged. Otherwise it is on its way, and what is not there yet is no fault. */
  isJudged: boolean
  /** The person requested the verdict: move focus to it. */
  isAskedFor: boolean
  /** A part of the element could not be loaded, in words; or ''. */
  trouble: string
}

/** What the tools' file adds to an element. */
export interface ElementTools {
  /**
   * Shows a report.
   * @param report null when there is none
   * @returns what is to be announced; '' for nothing
   */
  show: (report: Report | null, showing: Showing) => string
  /** Moves focus to the draft when it is not shown in the box. @returns whether it did */
  takesFocus: () => boolean
  /** The report on the document that was put in the box; undefined when the box holds anything else. */
  checkDocument: (options: Options) => Report | undefined
  /** Starts checking a large text in the background, unless it is being checked. @returns undefined for another text */
  takesOver: (isAskedFor: boolean) => Promise<Report | null> | undefined
}
