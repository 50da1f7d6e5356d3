import { create } from '../create'

/** How writing in a cell ended: by a key, or by going elsewhere. */
export type EditEnd = 'enter' | 'tab' | 'back' | 'ask' | 'escape' | 'left'

export interface CellEditor {
  box: HTMLTextAreaElement
}

/**
 * Lets the person write in a cell. Enter, Tab and going elsewhere keep what was written, Escape takes it back; Alt or Shift with Enter begins a
 * new line in the cell.
 */
export function editCell(
  cell: HTMLElement,
  options: {
    value: string
    /** For screen readers. */
    name: string
    /** @param written undefined when the cell stays as it was */
    onDone: (written: string | undefined, by: EditEnd) => void
  },
): CellEditor {
  const { value, name, onDone } = options
  const box = create('textarea', { className: 'cell-editor', rows: 1, value, ariaLabel: name })
  box.spellcheck = false
  let isOver = false
  const end = (by: EditEnd): void => {
    if (isOver) return
    isOver = true
    const written = by === 'escape' ? undefined : box.value.replaceAll(/\r\n?/g, '\n').trim()
    cell.classList.remove('is-edited')
    box.remove()
    onDone(written, by)
  }
  box.addEventListener('keydown', (event) => {
    const { key, shiftKey, altKey, ctrlKey, metaKey, isComposing } = event
    if (isComposing) return
    event.stopPropagation()
    if (key === 'Enter' && (altKey || shiftKey)) {
      event.preventDefault()
      box.setRangeText('\n', box.selectionStart, box.selectionEnd, 'end')
      grow()
    } else if (key === 'Enter') {
      event.preventDefault()
      end(ctrlKey || metaKey ? 'ask' : 'enter')
    } else if (key === 'Tab') {
      event.preventDefault()
      end(shiftKey ? 'back' : 'tab')
    } else if (key === 'Escape') {
      event.preventDefault()
      end('escape')
    }
  })
  // What is written in a cell is no edit of the text before it is done.
  box.addEventListener('input', (event) => {
    event.stopPropagation()
    grow()
  })
  box.addEventListener('blur', () => {
    end('left')
  })
  cell.classList.add('is-edited')
  cell.append(box)
  box.focus()
  box.setSelectionRange(box.value.length, box.value.length)
  grow()
  return { box }

  function grow(): void {
    box.style.setProperty('height', 'auto')
    box.style.setProperty('height', `${box.scrollHeight}px`)
  }
}
