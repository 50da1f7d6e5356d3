import type { Options, Report } from '../../api/element'
import type { DraftView } from './draft'
import type { FormParticipant } from './form-participation'

/** What the tools' file can use of one element. */
export interface ElementContext {
  host: FormParticipant
  tree: ShadowRoot
  draft: DraftView
  /** Holds the verdict. */
  results: HTMLElement
  /** The current options of a check. */
  options: () => Options
  /** Checks the text in the box now. @param isAskedFor the person wants the verdict, and focus moves to it */
  check: (isAskedFor: boolean) => Report | null | Promise<Report | null>
  /** From now on the text is judged, and no longer followed as something on its way. */
  judge: () => void
  /** Shows a report that was made elsewhere, and fires the event. */
  publish: (report: Report, isAskedFor: boolean) => void
  /** Shows the last report anew, after a change of how it is shown. */
  redraw: () => void
  /** Runs something whenever the element comes into the page. @param onConnected the signal is aborted when it leaves */
  whileConnected: (onConnected: (signal: AbortSignal) => void) => void
}
