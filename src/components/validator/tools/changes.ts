import type { Position } from '../../../api/element'
import { create } from '../create'
import type { ElementContext } from '../element-context'

/** A change that the element made to the text in the box. */
interface Change {
  before: string
  after: string
}

/** Changes that the element makes to the text, and their undo. */
export interface Changes {
  /** The status line, with the undo button. */
  root: HTMLElement
  /**
   * Replaces the text in the box, with undo. Does not check it.
   * @param description what was done, in Danish, without a full stop
   */
  put: (text: string, description: string) => void
  /** Shows and announces a message in the status line. */
  say: (words: string) => void
  /** Called when the text may have changed: hides undo when it no longer applies. */
  onText: () => void
}

/** Records changes by the element. Typing is undone by the browser, as usual. */
export function createChanges(context: ElementContext): Changes {
  const { box } = context.draft
  const done: Change[] = []
  const status = create('p', { role: 'status' })
  let cleared = ''
  const undo = create(
    'button',
    { type: 'button', part: 'button undo', onclick: undoLast },
    'Fortryd',
  )
  undo.hidden = true

  // The browser's own undo does not include changes by script.
  box.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, shiftKey } = event
    if (!(ctrlKey || metaKey) || shiftKey || key.toLowerCase() !== 'z' || !isLast()) return
    event.preventDefault()
    undoLast()
  })
  context.draft.root.addEventListener(
    'click',
    () => {
      cleared = box.value
    },
    true,
  )
  // Clearing the box by mistake is easy: make it undoable.
  context.draft.root.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.matches('[part~=clear]')) {
      if (cleared) done.push({ before: cleared, after: '' })
      onText()
      say(cleared ? 'Feltet er ryddet.' : '')
    }
  })
  box.addEventListener('input', () => {
    onText()
    say('')
  })

  return { root: create('div', { className: 'row told' }, status, undo), put, say, onText }

  function put(text: string, words: string): void {
    if (text === box.value) return
    done.push({ before: box.value, after: text })
    show(text)
    say(`${words}.`)
  }

  function undoLast(): void {
    const last = done.pop()
    if (!last) return
    show(last.before)
    say('Fortrudt. Teksten er, som den var før.')
    context.check(false)
    box.focus()
  }

  /** Shows a text, with the caret where it differs from the old one. */
  function show(text: string): void {
    const at = firstDifference(box.value, text)
    box.value = text
    box.setSelectionRange(at, at)
    onText()
  }

  function onText(): void {
    undo.hidden = !isLast()
  }

  function isLast(): boolean {
    const last = done.at(-1)
    // The box normalises line breaks.
    return last !== undefined && last.after.replaceAll(/\r\n?/g, '\n') === box.value
  }

  function say(words: string): void {
    status.textContent = words
  }
}

/** Offset of the first difference of two texts. */
function firstDifference(one: string, other: string): Position['offset'] {
  let at = 0
  while (at < one.length && one[at] === other[at]) at += 1
  return at
}
