import { create } from '../create'
import { inFigures } from '../wording'
import { asCopied, tableAsCopied } from './as-copied'
import { blockBetween, emptied, isOneCell, pasted, valuesIn, type Block } from './block'
import { createCellBar } from './cell-bar'
import { editCell, type CellEditor } from './cell-editor'
import { isSameMarks, markCells, type CellMarks, type MarkedCells } from './cell-marks'
import { changedCells, isSameCell, keyOf, type CellPlace } from './cell-place'
import { withCells, shownValue, type CellEdit } from './edit-cells'
import { cellPlaceOf } from './grid-cells'
import { keyAct } from './grid-keys'
import { gridShape, headerOf } from './grid-shape'
import { createGridView } from './grid-view'
import { selectByPointer } from './pointer-selection'
import { cellOfOffset, isRule, rowsOf } from './table-in'
import css from './table.css?inline'

export type { MarkedCells }

/** What the draft and its companion ask of the grid. */
export interface TableGrid {
  root: HTMLElement
  /**
   * Shows a text. What is being written in a cell is left alone.
   *
   * @param isMended the element changed it
   * @param firstLine the line of the first registration, from 1: what stands above is the header
   */
  update: (text: string, isMended: boolean, firstLine?: number) => void
  mark: (marked: MarkedCells) => void
  /** Moves focus to the cell at an offset of the text. @returns whether there is one */
  goTo: (offset: number) => boolean
  /** Brings the cell at an offset into view. */
  scrollTo: (offset: number) => void
  /** Moves focus to the cell that had it last. */
  focus: () => void
  /** Offset of the cell with focus; undefined when it is elsewhere. */
  caret: () => number | undefined
  /** The table for the clipboard. */
  copied: () => { plain: string; html: string }
}

export interface GridActions {
  /** The person changed cells. @param caret offset of the cell that was changed */
  onChange: (text: string, caret: number) => void
  /** Focus moved to another cell. */
  onCell: (offset: number) => void
  onUndo: (direction: 'undo' | 'redo') => void
  /** The person asks for the verdict. */
  onAsk: () => void
  /** The person goes back to the findings. */
  onBack: () => void
  /** Whether nothing may be changed now. */
  isDisabled: () => boolean
  /** What the document calls the cell at an offset, such as "Ark1, celle C3"; undefined where there is no document. */
  placeName: (offset: number) => string | undefined
}

const styles = new CSSStyleSheet()
styles.replaceSync(css)

/**
 * A table of a draft as a grid of cells, by the pattern of the ARIA guide: one stop of the Tab key, arrows inside. Only the rows
 * near the window are drawn.
 */
export function createTableGrid(tree: ShadowRoot, actions: GridActions): TableGrid {
  if (!tree.adoptedStyleSheets.includes(styles)) tree.adoptedStyleSheets.push(styles)
  let shape = gridShape('', 0, actions.placeName)
  let header = 0
  let active: CellPlace = { row: -1, column: 0 }
  /** Where a block of cells begins that ends at the active one; undefined where there is none. */
  let corner: CellPlace | undefined
  let marked: CellMarks = { marks: new Map(), current: undefined }
  let mended = new Set<string>()
  let editor: CellEditor | undefined
  /** What came while a cell was being written. */
  let waiting: [text: string, isMended: boolean] | undefined

  const bar = createCellBar(() => {
    actions.onUndo('undo')
  })
  const keys = create(
    'span',
    { id: 'taster', className: 'unseen' },
    'Piletaster flytter, med Skift markerer de, Enter retter, Delete tømmer, F8 går til næste fund, Tab går videre.',
  )
  const said = create('p', { role: 'status', className: 'unseen' })
  const view = createGridView(tree, () => ({ shape, active, block: block(), marked, mended }))
  const { grid } = view
  grid.setAttribute('aria-describedby', keys.id)
  const root = create(
    'div',
    { part: 'table', className: 'table-view' },
    bar.root,
    view.scroller,
    keys,
    said,
  )

  grid.addEventListener('focusin', ({ target }) => {
    const at = cellPlaceOf(target)
    if (at && !isSameCell(at, active)) activate(at, false)
  })
  selectByPointer(grid, {
    isBusy: () => editor !== undefined,
    hasFocus: (at) => tree.activeElement === view.cellAt(at),
    go: goToCell,
    edit: () => {
      edit()
    },
  })
  grid.addEventListener('keydown', onKey)
  for (const type of ['copy', 'cut'] as const) {
    grid.addEventListener(type, (event) => {
      if (editor || !event.clipboardData) return
      event.preventDefault()
      const selected = block()
      const { plain, html } = asCopied(selected ? valuesIn(shape, selected) : [])
      event.clipboardData.setData('text/plain', selected ? plain : shape.valueAt(active))
      if (selected) event.clipboardData.setData('text/html', html)
      if (type === 'cut') change(emptied(shape, selection()), active)
    })
  }
  grid.addEventListener('paste', (event) => {
    if (editor) return
    event.preventDefault()
    const copied = event.clipboardData?.getData('text/plain').replaceAll(/\r\n?/g, '\n') ?? ''
    if (copied === '') return
    const values = rowsOf(copied, '\t').map((cells) => cells.map(shownValue))
    change(pasted(shape, selection(), values), active)
  })

  return {
    root,
    update(next, isMended, firstLine) {
      const before = header
      if (firstLine !== undefined) header = headerOf(next, firstLine)
      if (next === shape.text && header === before) return
      if (editor) waiting = [next, isMended]
      else show(next, isMended)
    },
    mark(next) {
      const before = marked
      marked = markCells(shape.table, next)
      if (editor) return
      // Where the findings are the same, cells are left alone.
      if (isSameMarks(before.marks, marked.marks)) view.showCurrent()
      else view.redraw()
      tell()
    },
    goTo(offset) {
      const at = cellOfOffset(shape.table, offset)
      if (!at || isRule(shape.table.rows[at.row] ?? [])) return false
      activate(at, false)
      view.focusActive()
      return true
    },
    scrollTo(offset) {
      const at = cellOfOffset(shape.table, offset)
      if (!at) return
      activate(at, false)
      view.reveal(at)
    },
    focus: view.focusActive,
    caret() {
      return grid.contains(tree.activeElement) ? shape.offsetOf(active) : undefined
    },
    copied: () => tableAsCopied(shape.table),
  }

  /** The cells that are selected, where they are more than the active one. */
  function block(): Block | undefined {
    const found = corner && blockBetween(shape, corner, active)
    return found && !isOneCell(found) ? found : undefined
  }

  /** The block, or the active cell alone. */
  function selection(): Block {
    return block() ?? { rows: [active.row], columns: [active.column] }
  }

  function show(next: string, isMended: boolean): void {
    const before = shape
    shape = gridShape(next, header, actions.placeName)
    const { table, width, listed } = shape
    const isSameShape = before.table.rows.length > 0 && isMended
    const changed = isSameShape ? changedCells(before.table, table) : []
    mended = new Set(changed.map(keyOf))
    marked = { marks: new Map(), current: undefined }
    const inside = ({ row, column }: CellPlace): CellPlace => ({
      row: Math.min(row, table.rows.length),
      column: Math.max(0, Math.min(column, width - 1)),
    })
    // What is typed after a paste is not to stand in the header.
    active = inside({ ...active, row: active.row < 0 ? (listed[0] ?? 0) : active.row })
    active = changed[0] ?? active
    corner = changed[0] ? undefined : corner && inside(corner)
    view.setColumns(root)
    view.redraw()
    tell()
  }

  function tell(): void {
    const { marks } = marked
    const selected = block()
    const corners = selected && [
      { row: selected.rows[0] ?? 0, column: selected.columns[0] ?? 0 },
      { row: selected.rows.at(-1) ?? 0, column: selected.columns.at(-1) ?? 0 },
    ]
    bar.tell({
      name: (corners ?? [active]).map(shape.nameOf).join(':'),
      value: selected
        ? `${inFigures(selected.rows.length * selected.columns.length)} celler`
        : shape.valueAt(active),
      finding: selected
        ? undefined
        : (marks.get(keyOf(active)) ?? marks.get(keyOf({ row: active.row, column: -1 }))),
      isMended: !selected && mended.has(keyOf(active)),
      hasFindings: marks.size > 0,
    })
    const words = selected
      ? `${inNumber(selected.rows.length, 'række', 'rækker')} og ${inNumber(selected.columns.length, 'kolonne', 'kolonner')} er markeret.`
      : ''
    if (said.textContent !== words) said.textContent = words
  }

  /** @param isExtended the cells from the one before are selected */
  function activate(at: CellPlace, isExtended: boolean): void {
    corner = isExtended ? (corner ?? active) : undefined
    active = { row: at.row, column: Math.max(0, Math.min(at.column, shape.width - 1)) }
    view.showActive()
    tell()
  }

  function goToCell(at: CellPlace, isExtended: boolean): void {
    activate(at, isExtended)
    view.focusActive()
    actions.onCell(shape.offsetOf(at))
  }

  function move(rows: number, columns: number, isExtended = false): void {
    const to = Math.max(0, Math.min(shape.rows.length - 1, shape.rows.indexOf(active.row) + rows))
    goToCell(
      {
        row: shape.rows[to] ?? 0,
        column: Math.max(0, Math.min(shape.width - 1, active.column + columns)),
      },
      isExtended,
    )
  }

  function onKey(event: KeyboardEvent): void {
    if (editor) return
    const asked = keyAct(event, view.page())
    if (!asked) return
    event.preventDefault()
    event.stopPropagation()
    switch (asked.kind) {
      case 'move':
        move(asked.rows, asked.columns, asked.extends)
        break
      case 'edit':
        edit(asked.typed)
        break
      case 'all':
        corner = undefined
        active = { row: shape.table.rows.length - 1, column: shape.width - 1 }
        goToCell({ row: shape.rows[0] ?? 0, column: 0 }, true)
        break
      case 'clear':
        change(emptied(shape, selection()), active)
        break
      case 'ask':
        actions.onAsk()
        break
      case 'back':
        // What is selected is let go of first.
        if (block()) activate(active, false)
        else actions.onBack()
        break
      default:
        actions.onUndo(asked.kind)
    }
  }

  /** @param typed what replaces the value; without it the value itself is written on */
  function edit(typed?: string): void {
    const cell = view.cellAt(active)
    if (!cell || actions.isDisabled()) return
    activate(active, false)
    const at = active
    const column =
      at.row > shape.header ? `, ${shape.valueAt({ row: shape.header, column: at.column })}` : ''
    editor = editCell(cell, {
      value: typed ?? shape.valueAt(at),
      name: `${shape.nameOf(at)}${column}`,
      onDone(written, by) {
        editor = undefined
        // Where the person presses next is to stand until it is pressed.
        if (by === 'left') setTimeout(keep, 0, written, false)
        else keep(written, true)
        if (by === 'enter') move(1, 0)
        if (by === 'tab') move(0, 1)
        if (by === 'back') move(0, -1)
        if (by === 'ask') actions.onAsk()
      },
    })

    function keep(written: string | undefined, staysHere: boolean): void {
      // What came meanwhile comes first, and what was written into it.
      if (waiting) show(...waiting)
      waiting = undefined
      if (written === undefined || written === shape.valueAt(at)) view.redraw()
      else change([{ ...at, value: written }], staysHere ? at : undefined)
      if (staysHere) view.focusActive()
    }
  }

  /** @param at where focus goes; undefined when it is elsewhere already */
  function change(edits: readonly CellEdit[], at: CellPlace | undefined): void {
    if (actions.isDisabled()) return
    const next = withCells(shape.text, shape.table, edits)
    if (next === shape.text) return
    const changed = new Set(edits.map(keyOf))
    const { marks, current } = marked
    show(next, false)
    // What was found stays until there is a new verdict, but for the cells that changed.
    marked = { marks: new Map([...marks].filter(([key]) => !changed.has(key))), current }
    if (at) active = at
    view.redraw()
    tell()
    if (at) view.focusActive()
    actions.onChange(next, shape.offsetOf(edits[0] ?? active))
  }
}

const inNumber = (amount: number, one: string, many: string): string =>
  `${inFigures(amount)} ${amount === 1 ? one : many}`
