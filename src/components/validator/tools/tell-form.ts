import { validateTextWith } from '../../../api/element'
import { fullEngine } from '../../../api/element-tools'
import * as words from '../../../api/words'
import type { Desk } from '../desk'
import { countsInWords } from '../wording'
import { largeFrom } from '../worker/large-report'

/**
 * Lets the form around the element know the verdict as soon as focus leaves it, before the press on the form's button
 * counts. The verdict is drawn when its time comes: drawn at once, it could move that button away under the pointer.
 */
export function tellFormOnLeaving({ host, draft, options }: Desk): void {
  host.addEventListener('focusout', () => {
    const text = draft.box.value
    if (!host.form || text.length >= largeFrom) return
    const report = text.trim() ? validateTextWith({ words, fullEngine }, text, options()) : null
    host.tellForm(report?.counts.error ? countsInWords(report.counts) : '')
  })
}
