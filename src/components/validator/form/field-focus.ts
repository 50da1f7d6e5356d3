/** Which field of a form has focus. */
export interface FieldFocus {
  /** Pointer of the field; '' for none. */
  path: () => string
  /**
   * Does something that may move what is on the page; while a press is on its way, after it: a button that has moved is not
   * where one let go of it, and was not pressed.
   */
  afterPress: (act: () => void) => void
}

/**
 * Follows focus from field to field.
 *
 * @param root of the form, inside its tree
 * @param onLeave told when a field is left, and with what
 */
export function followFocus(root: HTMLElement, onLeave: (path: string) => void): FieldFocus {
  let path = ''
  let isPressing = false
  /** Presses anywhere on the page, while a field has focus. */
  let presses: AbortController | undefined
  const waiting = new Set<() => void>()
  root.addEventListener('focusin', ({ target }) => {
    moveTo(pathAt(target))
  })
  root.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && root.contains(relatedTarget))) moveTo('')
  })
  return {
    path: () => path,
    afterPress(act) {
      if (isPressing) waiting.add(act)
      else act()
    },
  }

  function moveTo(next: string): void {
    if (next === path) return
    const left = path
    path = next
    if (next === '') stopListening()
    else if (!presses) listen()
    if (left !== '') onLeave(left)
  }

  function listen(): void {
    presses = new AbortController()
    const { signal } = presses
    const on = (type: string, act: () => void) => {
      addEventListener(type, act, { capture: true, signal })
    }
    on('mousedown', () => {
      isPressing = true
    })
    for (const type of ['mouseup', 'dragend']) on(type, endPress)
  }

  /** Where one let go is settled now. The click that follows does its work on what is shown by then. */
  function endPress(): void {
    isPressing = false
    const acts = [...waiting]
    waiting.clear()
    for (const act of acts) act()
    stopListening()
  }

  function stopListening(): void {
    if (path !== '' || isPressing) return
    presses?.abort()
    presses = undefined
  }
}

function pathAt(target: EventTarget | null): string {
  const field = target instanceof Element ? target.closest<HTMLElement>('[data-path]') : null
  return field?.dataset['path'] ?? ''
}
