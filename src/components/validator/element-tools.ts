import type { Finding, Options, Report } from '../../api/element'

/** What the tools' file adds to an element. */
export interface ElementTools {
  /** The button that fixes a finding; '' when there is no fix. */
  createFix: (finding: Finding) => Node | string
  /**
   * Called when a verdict is shown, to add to it.
   * @param report null when there is none
   * @param results contains the summary, then the findings
   */
  onShow: (report: Report | null, results: HTMLElement) => void
  /** Moves focus to the draft when it is not shown in the box. @returns whether it did */
  takesFocus: () => boolean
  /** The number of findings of a code, in words, when the report does not list all. */
  amountOf: (same: readonly Finding[]) => string | undefined
  /** Moves to the place of a finding. */
  goTo: (finding: Finding) => void
  /** Name of the place of a finding, for its button; undefined: use line and character. */
  placeName: (finding: Finding) => string | undefined
  /** The report on the document that was put in the box; undefined when the box holds anything else. */
  checkDocument: (options: Options) => Report | undefined
  /** Starts checking a large text in the background. @returns whether it did */
  takesOver: (isAskedFor: boolean) => boolean
}
