import { create } from '../create'

/** Tells at the end of a line that it was put right, and takes that back. */
export interface MendedNote {
  root: HTMLElement
  /** @param top of the line, in px below the upper edge of the box; undefined when nothing was put right */
  place: (top: number | undefined) => void
}

/** For the pointer alone: keys and screen readers have the button and the status of the bar. */
export function createMendedNote(box: HTMLTextAreaElement, onUndo: () => void): MendedNote {
  const root = create(
    'div',
    { className: 'mended-note', hidden: true, ariaHidden: 'true' },
    create('span', {}, 'Rettet'),
    create(
      'button',
      { type: 'button', part: 'button undo-here', tabIndex: -1, onclick: onUndo },
      'Fortryd',
    ),
  )
  return {
    root,
    place(top) {
      root.hidden = top === undefined || top < 0 || top > box.clientHeight - 24
      if (top === undefined) return
      root.style.setProperty('top', `${box.offsetTop + box.clientTop + top}px`)
      const right = box.offsetParent
        ? box.offsetParent.clientWidth - box.clientWidth - box.offsetLeft
        : 0
      root.style.setProperty('right', `${right + 8}px`)
    },
  }
}
