import type { Options, Report } from '../../api/element'
import type { DraftView } from './draft'
import type { FormParticipant } from './form-participation'

/** What the tools' file can use of one element. */
export interface ElementContext {
  host: FormParticipant
  tree: ShadowRoot
  draft: DraftView
  /** The current options of a check. */
  options: () => Options
  /** Checks the text in the box now. @param isAskedFor move focus to the verdict */
  check: (isAskedFor: boolean) => Report | null
  /** Shows a report that was made elsewhere, and fires the event. */
  publish: (report: Report, isAskedFor: boolean) => void
}
