import { create } from '../create'
import { replaceAround, takeOver } from '../replace-around'
import { isInBlock } from './block'
import { isSameCell, type CellPlace } from './cell-place'
import { columnWidths } from './column-widths'
import { cellPlaceOf, createRow, select, type GridState } from './grid-cells'

/** The cells on the page. */
export interface GridView {
  grid: HTMLElement
  scroller: HTMLElement
  /** Sets the columns, after the table has changed. @param root where the style sheet reads their widths */
  setColumns: (root: HTMLElement) => void
  /** Draws all rows anew. What has focus is left alone where it says the same. */
  redraw: () => void
  /** Draws the rows near the window that are not drawn yet, and takes away the others; never the one with focus. */
  drawRows: () => void
  /** Shows which cell is active, and which are selected. */
  showActive: () => void
  /** Shows which cell belongs to the finding that is walked at. */
  showCurrent: () => void
  /** Scrolls a cell into the part of the grid that no header covers. */
  reveal: (at: CellPlace) => void
  /** Moves focus to the active cell. */
  focusActive: () => void
  cellAt: (at: CellPlace) => HTMLElement | null
  /** So many rows are seen at once. */
  page: () => number
}

/** Rows beyond the window that are drawn, above and below. */
const spare = 12

/** @param state what is shown now */
export function createGridView(tree: ShadowRoot, state: () => GridState): GridView {
  const drawn = new Map<number, HTMLElement>()
  const letters = create('div', { className: 'grid-row letters', ariaHidden: 'true' })
  const head = create('div', { role: 'rowgroup', className: 'head-row' })
  const body = create('div', { role: 'rowgroup', className: 'rows' })
  const grid = create(
    'div',
    {
      role: 'grid',
      className: 'grid',
      ariaLabel: 'Kladden som tabel',
      ariaMultiSelectable: 'true',
    },
    letters,
    head,
    body,
  )
  const scroller = create('div', { className: 'scroller' }, grid)
  scroller.addEventListener('scroll', drawRows, { passive: true })
  new ResizeObserver(drawRows).observe(scroller)

  return {
    grid,
    scroller,
    setColumns(root) {
      const { table, width, listed, letterOf } = state().shape
      grid.ariaRowCount = String(table.rows.length + 1)
      grid.ariaColCount = String(width + 1)
      const widths = columnWidths(table, width)
      const digits = Math.max(2, String(table.rows.length + 1).length)
      const columns = `${digits + 2.5}ch ${widths.map((one) => `min(${one}em, 45cqi)`).join(' ')}`
      root.style.setProperty('--columns', columns)
      root.style.setProperty('--rows', String(listed.length))
      letters.replaceChildren(
        create('span', { className: 'number' }),
        ...Array.from({ length: width }, (_, column) =>
          create('span', { className: 'letter' }, letterOf(column)),
        ),
      )
    },
    redraw,
    drawRows,
    showActive() {
      const { active, block } = state()
      drawRows()
      for (const cell of grid.querySelectorAll<HTMLElement>('.cell')) {
        const at = cellPlaceOf(cell)
        cell.tabIndex = isSameCell(active, at) ? 0 : -1
        select(cell, at !== undefined && block !== undefined && isInBlock(block, at))
      }
      for (const row of grid.querySelectorAll<HTMLElement>('[data-row]')) {
        row.classList.toggle('is-active', row.dataset['row'] === String(active.row))
      }
      showActiveLetter()
    },
    showCurrent() {
      const { marked } = state()
      for (const cell of grid.querySelectorAll('.cell')) {
        const at = cellPlaceOf(cell)
        cell.classList.toggle('is-current', at !== undefined && isSameCell(at, marked.current))
      }
    },
    reveal,
    focusActive,
    cellAt,
    page: () => Math.max(1, Math.floor(scroller.clientHeight / rowHeight()) - 3),
  }

  function redraw(): void {
    const { shape, active } = state()
    const focused = grid.contains(tree.activeElement) ? tree.activeElement : null
    const inHead = shape.headRows.map((row) => createRow(row, state()))
    const before = isSameCell(active, cellPlaceOf(focused)) ? rowAt(active.row) : null
    const isInHead = shape.headRows.includes(active.row)
    const kept = before && (before.parentElement === head) === isInHead ? before : null
    for (const row of drawn.values()) if (row !== kept) row.remove()
    drawn.clear()
    let keepsFocus = false
    if (kept) {
      const at = shape.headRows.indexOf(active.row)
      const made = inHead[at] ?? createRow(active.row, state())
      keepsFocus = replaceAround(kept, [...made.childNodes], focused, saidOf)
      takeOver(kept, made)
      if (isInHead) inHead[at] = kept
      else drawn.set(active.row, kept)
      place(kept, active.row)
    }
    replaceAround(head, inHead, focused, saidOf)
    showActiveLetter()
    drawRows()
    if (focused && !keepsFocus) focusActive()
  }

  function drawRows(): void {
    const { shape, active } = state()
    const height = rowHeight()
    const from = Math.max(0, Math.floor(scroller.scrollTop / height) - spare)
    const to = Math.ceil((scroller.scrollTop + (scroller.clientHeight || 600)) / height) + spare
    const wanted = new Set(shape.listed.slice(from, to))
    if (shape.placeOf(active.row) !== undefined) wanted.add(active.row)
    for (const [row, element] of drawn) {
      if (wanted.has(row)) continue
      element.remove()
      drawn.delete(row)
    }
    let next: ChildNode | null = body.firstChild
    for (const row of [...wanted].sort((one, other) => one - other)) {
      const known = drawn.get(row)
      if (known) {
        next = known.nextSibling
        continue
      }
      const made = createRow(row, state())
      place(made, row)
      drawn.set(row, made)
      body.insertBefore(made, next)
    }
  }

  function place(element: HTMLElement, row: number): void {
    const at = state().shape.placeOf(row)
    if (at !== undefined) element.style.setProperty('top', `calc(${at} * var(--row))`)
  }

  function showActiveLetter(): void {
    const { active } = state()
    for (const [column, letter] of [...letters.children].entries()) {
      letter.classList.toggle('is-active', column - 1 === active.column)
    }
  }

  function focusActive(): void {
    const { active } = state()
    reveal(active)
    cellAt(active)?.focus({ preventScroll: true })
    grid.closest('[part=table]')?.scrollIntoView({ block: 'nearest' })
  }

  function reveal({ row, column }: CellPlace): void {
    const height = rowHeight()
    const at = state().shape.placeOf(row)
    if (at !== undefined) {
      const room = scroller.clientHeight - letters.offsetHeight - head.offsetHeight
      const top = at * height
      if (top < scroller.scrollTop) scroller.scrollTop = top
      else if (top + height > scroller.scrollTop + room) scroller.scrollTop = top + height - room
    }
    drawRows()
    const [number, ...columns] = letters.children as Iterable<HTMLElement>
    const cell = columns[column]
    if (!cell || !number) return
    const left = cell.offsetLeft - number.offsetWidth
    const right = cell.offsetLeft + cell.offsetWidth
    if (left < scroller.scrollLeft) scroller.scrollLeft = left
    else if (right > scroller.scrollLeft + scroller.clientWidth) {
      scroller.scrollLeft = Math.min(left, right - scroller.clientWidth)
    }
  }

  function rowAt(row: number): HTMLElement | null {
    return drawn.get(row) ?? head.querySelector<HTMLElement>(`[data-row="${row}"]`)
  }

  function cellAt({ row, column }: CellPlace): HTMLElement | null {
    return rowAt(row)?.querySelector<HTMLElement>(`[data-column="${column}"]`) ?? null
  }

  /** In px. */
  function rowHeight(): number {
    const row = (head.firstElementChild ?? body.firstElementChild) as HTMLElement | null
    const height = row?.offsetHeight ?? 0
    return height > 0 ? height : 36
  }
}

const saidOf = (cell: Element): string => `${cell.role} ${cell.textContent}`
