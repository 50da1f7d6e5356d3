import type { Position } from '../../../api/element'
import { create } from '../create'
import type { Desk } from '../desk'

/** A change that the element made to the text in the box. */
interface Change {
  before: string
  after: string
}

/** What the element does to the text on the person's behalf, and how it is undone. */
export interface Changes {
  /** The line that says what was done, with the button that undoes it. */
  root: HTMLElement
  /**
   * Puts a text in the box in place of what stands there, so that it can be undone. It is not checked.
   * @param told what was done, in words, without a full stop
   */
  put: (text: string, told: string) => void
  /** Says something about what was done, or could not be. */
  say: (words: string) => void
  /** The text may have changed: what can no longer be undone is not offered. */
  onText: () => void
}

/** Keeps what the element did to the text. What the person types is undone by the browser, as anywhere. */
export function createChanges(desk: Desk): Changes {
  const { box } = desk.draft
  const done: Change[] = []
  const told = create('p', { role: 'status' })
  let cleared = ''
  const undo = create(
    'button',
    { type: 'button', part: 'button undo', onclick: undoLast },
    'Fortryd',
  )
  undo.hidden = true

  // The browser's own undo knows nothing of a text that was put in by script.
  box.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, shiftKey } = event
    if (!(ctrlKey || metaKey) || shiftKey || key.toLowerCase() !== 'z' || !isLast()) return
    event.preventDefault()
    undoLast()
  })
  desk.draft.root.addEventListener(
    'click',
    () => {
      cleared = box.value
    },
    true,
  )
  // A press that clears the box is soon made by mistake.
  desk.draft.root.addEventListener('click', ({ target }) => {
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

  return { root: create('div', { className: 'row told' }, told, undo), put, say, onText }

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
    desk.check(false)
    box.focus()
  }

  /** Puts the text in, with the caret where it differs from what stood there. */
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
    // A text as the browser gives it back has other line breaks than the one that was put in.
    return last !== undefined && last.after.replaceAll(/\r\n?/g, '\n') === box.value
  }

  function say(words: string): void {
    told.textContent = words
  }
}

/** Where two texts part, as an offset. */
function firstDifference(one: string, other: string): Position['offset'] {
  let at = 0
  while (at < one.length && one[at] === other[at]) at += 1
  return at
}
