import type { ElementContext } from '../element-context'
import { largeFrom } from './large-report'
import type { Changes } from '../tools/changes'

/**
 * Handles a large paste instead of the browser. In a focused box the browser lays the text out at once, to place the caret,
 * and the page freezes meanwhile. So the box is blurred first, and the check starts before the text is laid out. If the
 * box already has a long text, moving focus would be slow too, and the browser pastes as usual.
 *
 * @param onText called before the text is put in the box, to hide the box
 */
export function takeLargePastes(
  context: ElementContext,
  changes: Changes,
  onText: () => void,
): void {
  const { box } = context.draft
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
    context.check(true)
  }
}
