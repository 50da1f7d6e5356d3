import type { Desk } from '../desk'
import { largeFrom } from '../worker/large-report'
import type { Changes } from './changes'

/**
 * Takes over a large paste from the browser. In a box that has focus a browser lays the text out at once, to place the
 * caret, and the page stands still meanwhile. So the box lets go of focus first, which the verdict takes after any draft
 * that is pasted, and the verdict is on its way before the text is laid out. Out of a text that is long already, focus
 * moves slowly; there the browser pastes as ever.
 *
 * @param onText the text stands in the box; it is not laid out yet
 */
export function takeLargePastes(desk: Desk, changes: Changes, onText: () => void): void {
  const { box } = desk.draft
  const { onpaste } = box
  box.onpaste = (event) => {
    const copied = event.clipboardData?.getData('text') ?? ''
    const { value, selectionStart, selectionEnd } = box
    const isOurs = copied.length >= largeFrom && value.length < largeFrom
    if (!isOurs || event.defaultPrevented || box.readOnly) {
      onpaste?.call(box, event)
      return
    }
    event.preventDefault()
    const text = copied.replaceAll(/\r\n?/g, '\n')
    box.blur()
    onText()
    changes.put(value.slice(0, selectionStart) + text + value.slice(selectionEnd), '')
    const end = selectionStart + text.length
    box.setSelectionRange(end, end)
    box.dispatchEvent(
      new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertFromPaste' }),
    )
    changes.say('Teksten er sat ind.')
    desk.check(true)
  }
}
