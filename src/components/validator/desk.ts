import type { Finding, Options, Report } from '../../api/element'
import type { DraftView } from './draft'
import type { FormParticipant } from './form-participation'

/** One element, as the second file sees it when it puts its tools there. */
export interface Desk {
  host: FormParticipant
  tree: ShadowRoot
  draft: DraftView
  /** What a check goes by, as it stands now. */
  options: () => Options
  /** Checks the text in the box now. @param isAskedFor whether focus moves to the verdict */
  check: (isAskedFor: boolean) => Report | null
  /** Shows a report that was made elsewhere, and tells the page of it. */
  tell: (report: Report, isAskedFor: boolean) => void
}

/** What the second file puts at an element. */
export interface Kit {
  /** What can be done about one finding; '' when there is nothing. */
  createFix: (finding: Finding) => Node | string
  /**
   * A verdict and its findings are shown; more may be added to them.
   * @param report null when there is nothing to tell
   * @param results holds the summary first, then the findings
   */
  onShow: (report: Report | null, results: HTMLElement) => void
  /** Whether the draft is shown elsewhere than in the box; then it has focus now. */
  takesFocus: () => boolean
  /** How many places some findings of a code have, in words, when there are more of them than are shown. */
  amountOf: (same: readonly Finding[]) => string | undefined
  /** Shows the person the place of a finding. */
  goTo: (finding: Finding) => void
  /** What the button that leads to the place says; undefined for the line and character. */
  placeName: (finding: Finding) => string | undefined
  /** Whether the text is checked elsewhere, so that the element need not. */
  takesOver: (isAskedFor: boolean) => boolean
}
