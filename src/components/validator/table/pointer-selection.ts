import { isSameCell, type CellPlace } from './cell-place'
import { cellPlaceOf } from './grid-cells'

/** What a pointer asks of a grid. */
export interface PointerActs {
  /** A cell is being written in. */
  isBusy: () => boolean
  hasFocus: (at: CellPlace) => boolean
  /** @param isExtended the cells from the one before are selected */
  go: (at: CellPlace, isExtended: boolean) => void
  edit: () => void
}

/**
 * Lets a pointer go to a cell, select a block, and write: pressed and drawn, a mouse selects the cells on its way, as a press
 * with Shift does; a second press on the same cell is to write in it. A finger that is drawn scrolls.
 */
export function selectByPointer(grid: HTMLElement, acts: PointerActs): void {
  /** The cell that is pressed, and whether it had focus before. */
  let pressed: { at: CellPlace; isAgain: boolean } | undefined
  let isDrawn = false

  grid.addEventListener('pointerdown', (event) => {
    const at = cellPlaceOf(event.target)
    pressed = at && { at, isAgain: acts.hasFocus(at) && !event.shiftKey }
    isDrawn = false
  })
  grid.addEventListener('mousedown', (event) => {
    // The browser would mark the text between.
    if (event.shiftKey && !acts.isBusy()) event.preventDefault()
  })
  grid.addEventListener('pointermove', (event) => {
    if (event.buttons !== 1 || event.pointerType !== 'mouse') pressed = undefined
    if (!pressed || acts.isBusy()) return
    const at = cellPlaceOf(event.target)
    if (!at || (!isDrawn && isSameCell(at, pressed.at))) return
    if (!isDrawn) acts.go(pressed.at, false)
    isDrawn = true
    acts.go(at, true)
  })
  grid.addEventListener('click', (event) => {
    const at = cellPlaceOf(event.target)
    const wasDrawn = isDrawn
    isDrawn = false
    if (!at || acts.isBusy() || wasDrawn) return
    if (pressed?.isAgain && isSameCell(at, pressed.at)) acts.edit()
    else acts.go(at, event.shiftKey)
  })
}
