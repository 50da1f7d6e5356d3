import { changeBetween } from '../companion/edit-draft'
import { create } from '../create'
import type { ElementContext } from '../element-context'
import { createHistory } from './history'

/** Changes that are made to the text, and their undo. */
export interface Changes {
  /** The undo button. */
  undo: HTMLButtonElement
  /** The line that tells what was done. */
  status: HTMLElement
  /**
   * Replaces the text in the box, with undo. Does not check it.
   * @param description what was done, in Danish, without a full stop
   * @param caret offset; default: where the texts differ
   */
  put: (text: string, description: string, caret?: number) => void
  /** Shows and announces a message in the status line. */
  say: (words: string) => void
  /** Called with every change, by whomever. */
  onChange: (listener: (lines: ChangedLines) => void) => void
  /** Whether there is something that was written and not taken along. */
  readonly isUnsaved: boolean
  /** Takes the last step back, or makes it again. */
  move: (direction: 'undo' | 'redo') => void
  /** The text was copied or saved as it is. */
  saved: () => void
  /** Called when the text may have been set by a script of the page: that is a step too. */
  look: () => void
}

/** The lines that the element changed, from 1, the first and the last; undefined for what was typed or taken back. */
export type ChangedLines = [first: number, last: number] | undefined

/**
 * Follows every change of the text: typed, pasted, made by the element, or taken back. A script that sets the text of a box
 * makes the browser forget its own undo, so the element has one for all of them, on the same keys.
 */
export function createChanges(context: ElementContext): Changes {
  const { box } = context.draft
  const history = createHistory()
  const listeners: ((lines: ChangedLines) => void)[] = []
  const status = create('p', { role: 'status' })
  let known = { text: box.value, caret: 0 }
  /** Where typing goes on without a new step; -1 where it does not. */
  let typingAt = -1
  let isUnsaved = false
  const undo = create(
    'button',
    {
      type: 'button',
      part: 'button undo',
      disabled: true,
      onclick: () => {
        move('undo')
      },
    },
    'Fortryd',
  )

  box.addEventListener('beforeinput', (event) => {
    known = { text: box.value, caret: box.selectionStart }
    // From the menu of the browser, or a shake of the phone.
    if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return
    event.preventDefault()
    move(event.inputType === 'historyUndo' ? 'undo' : 'redo')
  })
  box.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, shiftKey, altKey } = event
    if (!(ctrlKey || metaKey) || altKey) return
    const isUndo = key.toLowerCase() === 'z' && !shiftKey
    const isRedo = key.toLowerCase() === 'y' || (key.toLowerCase() === 'z' && shiftKey)
    if (!isUndo && !isRedo) return
    event.preventDefault()
    move(isUndo ? 'undo' : 'redo')
  })
  box.addEventListener('input', (event) => {
    const { inputType = '', data = null } = event instanceof InputEvent ? event : {}
    const isLetter = inputType === 'insertText' && data?.length === 1
    const joins =
      isLetter && known.caret === typingAt && !/\s/.test(known.text[typingAt - 1] ?? ' ')
    if (known.text !== box.value) {
      history.push(known, joins)
      isUnsaved = true
      say('')
      tell(undefined)
    }
    typingAt = isLetter ? box.selectionStart : -1
    known = { text: box.value, caret: box.selectionStart }
    update()
  })

  return {
    undo,
    status,
    put(text, words, caret) {
      // The box normalises line breaks.
      const plain = text.replaceAll(/\r\n?/g, '\n')
      if (plain === box.value) return
      const before = { text: box.value, caret: box.selectionStart }
      history.push(before, false)
      isUnsaved = plain !== ''
      set(plain, caret ?? changeBetween(before.text, plain).start)
      tell(linesChanged(before.text))
      say(words && `${words}.`)
    },
    say,
    move,
    onChange: (listener) => listeners.push(listener),
    get isUnsaved() {
      return isUnsaved && box.value.trim() !== ''
    },
    saved() {
      isUnsaved = false
    },
    look() {
      if (known.text === box.value) return
      if (known.text) history.push(known, false)
      known = { text: box.value, caret: box.selectionStart }
      isUnsaved = false
      typingAt = -1
      update()
    },
  }

  function move(direction: 'undo' | 'redo'): void {
    const now = { text: box.value, caret: box.selectionStart }
    const next = history[direction](now)
    if (!next) return
    isUnsaved = true
    set(next.text, changeBetween(now.text, next.text).start)
    tell(undefined)
    say(direction === 'undo' ? 'Fortrudt. Teksten er, som den var før.' : 'Gjort igen.')
    void context.check(false)
    // A button that can do no more lets go of focus.
    if (context.tree.activeElement === null || undo.disabled) context.host.focus()
  }

  function set(text: string, caret: number): void {
    box.value = text
    box.setSelectionRange(caret, caret)
    typingAt = -1
    known = { text, caret }
    update()
  }

  function linesChanged(before: string): ChangedLines {
    const { start, end } = changeBetween(before, box.value)
    const lineAt = (offset: number) => box.value.slice(0, offset).split('\n').length
    const first = lineAt(start)
    return [first, Math.max(first, lineAt(end))]
  }

  function tell(lines: ChangedLines): void {
    for (const listener of listeners) listener(lines)
  }

  function update(): void {
    undo.disabled = !history.canUndo
  }

  function say(words: string): void {
    if (status.textContent !== words) status.textContent = words
  }
}
