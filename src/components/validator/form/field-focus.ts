/** Which field of a form has focus. */
export interface FieldFocus {
  /** Pointer of the field; '' for none. */
  path: () => string
}

/**
 * Follows focus from field to field.
 *
 * @param root of the form, inside its tree
 * @param onLeave told when a field is left, and with what; not while a press is on its way, which what is drawn then could
 *   move away from
 */
export function followFocus(root: HTMLElement, onLeave: (path: string) => void): FieldFocus {
  let path = ''
  const left: string[] = []
  root.addEventListener('focusin', ({ target }) => {
    moveTo(pathAt(target))
  })
  root.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && root.contains(relatedTarget))) moveTo('')
  })
  return { path: () => path }

  function moveTo(next: string): void {
    if (next === path) return
    if (path !== '') left.push(path)
    path = next
    if (!document.documentElement.matches(':active')) {
      tellLeft()
      return
    }
    const end = new AbortController()
    for (const type of ['pointerup', 'pointercancel', 'dragend', 'keyup']) {
      addEventListener(
        type,
        () => {
          end.abort()
          // After the press that is on its way.
          setTimeout(tellLeft)
        },
        { capture: true, signal: end.signal },
      )
    }
  }

  function tellLeft(): void {
    for (const each of left.splice(0)) onLeave(each)
  }
}

function pathAt(target: EventTarget | null): string {
  const field = target instanceof Element ? target.closest<HTMLElement>('[data-path]') : null
  return field?.dataset['path'] ?? ''
}
