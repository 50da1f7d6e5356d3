import { validateTextWith } from '../../../api/element'
import { fullEngine } from '../../../api/element-tools'
import * as words from '../../../api/words'
import type { ElementContext } from '../element-context'
import { largeFrom } from '../large/large-report'

/**
 * Gives the verdict to the surrounding form as soon as focus leaves the element, so that it is known before a click on the
 * submit button counts. The verdict is drawn later: drawn at once, it could move the button away from the pointer.
 */
export function syncFormOnLeaving({ host, draft, options }: ElementContext): void {
  host.addEventListener('focusout', () => {
    const text = draft.box.value
    if (!host.form || text.length >= largeFrom) return
    const report = text.trim()
      ? validateTextWith({ words, fullEngine }, text, options(), host.hasAttribute('case'))
      : null
    host.syncFormState(report?.counts.error ? `${report.counts.error} fejl` : '')
  })
}
