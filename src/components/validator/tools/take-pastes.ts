import { validateTextWith, type Report } from '../../../api/element'
import { fullEngine } from '../../../api/element-tools'
import * as words from '../../../api/words'
import type { ElementContext } from '../element-context'
import { largeFrom } from '../large/large-report'
import type { Changes } from './changes'
import { readCopied, type Copied } from './copied'
import { joinSentences } from './sentences'

/** Reads what was copied with the options of an element. */
export const readCopiedFor =
  ({ options }: ElementContext) =>
  (html: string, plain: string): Copied =>
    readCopied(html, plain, (text): Report | null =>
      validateTextWith({ words, fullEngine }, text, options()),
    )

/** What the element did with a table, in words. */
export const tableInWords = (notes: readonly string[]): string =>
  joinSentences(['Tabellen, du kopierede, er sat ind', ...notes])

/** What a paste may be beside text. */
export interface PasteActions {
  /** Files were pasted. */
  onFiles: (files: readonly File[]) => void
  /** Called before a large text is put in the box. */
  beforeLargeText: () => void
}

/**
 * Handles those pastes that the browser would not do justice to: a table, of which a box takes the plain text alone; files;
 * and a large text. In a focused box the browser lays a text out at once, to place the caret, and the page freezes meanwhile.
 * So the box is blurred first, and the check starts before the text is laid out. If the box already has a long text, moving
 * focus would be slow too, and the browser pastes as usual.
 */
export function takePastes(
  context: ElementContext,
  changes: Changes,
  { onFiles, beforeLargeText }: PasteActions,
): void {
  const { box } = context.draft
  const read = readCopiedFor(context)
  box.addEventListener('paste', (event) => {
    const { clipboardData } = event
    if (!clipboardData || event.defaultPrevented || box.readOnly) return
    const plain = clipboardData.getData('text/plain')
    const html = clipboardData.getData('text/html')
    // Spreadsheets put a picture of the cells beside their text.
    if (plain === '' && html === '' && clipboardData.files.length > 0) {
      event.preventDefault()
      onFiles([...clipboardData.files])
      return
    }
    const { text, isTable, notes } = read(html, plain)
    const isLarge = text.length >= largeFrom && box.value.length < largeFrom
    if (!isTable && !isLarge) return
    event.preventDefault()
    insert(
      text.replaceAll(/\r\n?/g, '\n'),
      isLarge,
      isTable ? tableInWords(notes) : 'Teksten er sat ind',
    )
  })

  /** In the place of what is selected, as the browser would. */
  function insert(text: string, isLarge: boolean, description: string): void {
    const { value, selectionStart, selectionEnd } = box
    if (isLarge) {
      box.blur()
      beforeLargeText()
    }
    changes.put(value.slice(0, selectionStart) + text + value.slice(selectionEnd), '')
    const end = selectionStart + text.length
    box.setSelectionRange(end, end)
    box.dispatchEvent(
      new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertFromPaste' }),
    )
    changes.say(`${description}.`)
    if (isLarge) void context.check(true)
  }
}
