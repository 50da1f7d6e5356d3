import type { Finding } from '../../../api/element'
import { create } from '../create'

/** The name and the whole value of the active cell, and what is wrong with it. */
export interface CellBar {
  root: HTMLElement
  tell: (cell: {
    name: string
    value: string
    finding: Finding | undefined
    isMended: boolean
    /** Whether any cell has a finding. */
    hasFindings: boolean
  }) => void
}

/** For the eye: screen readers hear the same in the cell itself. */
export function createCellBar(onUndo: () => void): CellBar {
  const name = create('b', {})
  const value = create('span', { className: 'cell-value' })
  const message = create('span', { className: 'cell-message' })
  // For the pointer alone: keys have the button that is always there.
  const undo = create(
    'button',
    { type: 'button', part: 'button undo-here', tabIndex: -1, hidden: true, onclick: onUndo },
    'Fortryd',
  )
  const root = create(
    'div',
    { className: 'cell-bar', ariaHidden: 'true' },
    name,
    value,
    message,
    undo,
  )
  return {
    root,
    tell(cell) {
      const { finding, isMended } = cell
      undo.hidden = !isMended
      root.classList.toggle('has-findings', cell.hasFindings)
      name.textContent = cell.name
      value.textContent = cell.value
      message.textContent = finding?.message ?? (isMended ? 'Rettet' : '')
      root.part.value = finding?.severity ?? (isMended ? 'ok' : '')
    },
  }
}
