import type { Finding } from '../../../api/element'
import { create } from '../create'
import { findingWords } from '../companion/words'
import { asCopied } from './as-copied'
import { createCellBar } from './cell-bar'
import { editCell, type CellEditor } from './cell-editor'
import { isSameMarks, markCells, type CellMarks, type MarkedCells } from './cell-marks'
import { changedCells, isSameCell, keyOf, type CellPlace } from './cell-place'
import { withCells, shownValue, type CellEdit } from './edit-cells'
import { cellName, cellOfOffset, columnName, isRule, rowsOf, tableIn, type Table } from './table-in'
import { columnWidths } from './column-widths'
import { keyAct } from './grid-keys'
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

/** A header may stand below so many rows of titles. */
const mostTitles = 3

/** Rows beyond the window that are drawn, above and below. */
const spare = 12

/**
 * A table of a draft as a grid of cells, by the pattern of the ARIA guide: one stop of the Tab key, arrows inside. Only the rows
 * near the window are drawn.
 */
export function createTableGrid(tree: ShadowRoot, actions: GridActions): TableGrid {
  if (!tree.adoptedStyleSheets.includes(styles)) tree.adoptedStyleSheets.push(styles)
  let text = ''
  let table: Table = { separator: '\t', isFramed: false, rows: [] }
  /** Number of columns. */
  let width = 0
  /** The row that names the columns. */
  let header = 0
  /** It and what stands above it stay in view. */
  let headRows: number[] = []
  /** Rows in the body, by their number in the table; the last is one that is not there yet. */
  let listed: number[] = []
  /** Place of a row in `listed`. */
  let placeOf = new Map<number, number>()
  let active: CellPlace = { row: -1, column: 0 }
  let marked: CellMarks = { marks: new Map(), current: undefined }
  let mended = new Set<string>()
  let editor: CellEditor | undefined
  /** What came while a cell was being written. */
  let waiting: [text: string, isMended: boolean] | undefined
  /** Whether the cell that is pressed had focus before. */
  let isPressedAgain = false
  const drawn = new Map<number, HTMLElement>()

  const bar = createCellBar(() => {
    actions.onUndo('undo')
  })
  const letters = create('div', { className: 'grid-row letters', ariaHidden: 'true' })
  const head = create('div', { role: 'rowgroup', className: 'head-row' })
  const body = create('div', { role: 'rowgroup', className: 'rows' })
  const keys = create(
    'span',
    { id: 'taster', className: 'unseen' },
    'Piletaster flytter, Enter retter, Delete tømmer, F8 går til næste fund, Tab går videre.',
  )
  const grid = create(
    'div',
    { role: 'grid', className: 'grid', ariaLabel: 'Kladden som tabel' },
    letters,
    head,
    body,
  )
  grid.setAttribute('aria-describedby', keys.id)
  const scroller = create('div', { className: 'scroller' }, grid)
  const root = create('div', { part: 'table', className: 'table-view' }, bar.root, scroller, keys)

  scroller.addEventListener('scroll', drawRows, { passive: true })
  new ResizeObserver(drawRows).observe(scroller)
  grid.addEventListener('focusin', ({ target }) => {
    const at = atOf(target)
    if (at && !isSameCell(at, active)) activate(at)
  })
  grid.addEventListener('pointerdown', ({ target }) => {
    const at = atOf(target)
    isPressedAgain = at !== undefined && tree.activeElement === cellAt(at)
  })
  grid.addEventListener('click', (event) => {
    const at = atOf(event.target)
    if (!at || editor) return
    // A second press on the same cell is to write in it.
    if (isPressedAgain) {
      edit()
      return
    }
    activate(at)
    focusActive()
    actions.onCell(offsetOf(at))
  })
  grid.addEventListener('keydown', onKey)
  grid.addEventListener('copy', (event) => {
    if (editor || !event.clipboardData) return
    event.preventDefault()
    event.clipboardData.setData('text/plain', valueAt(active))
  })
  grid.addEventListener('paste', (event) => {
    if (editor) return
    event.preventDefault()
    paste(event.clipboardData?.getData('text/plain') ?? '')
  })

  return {
    root,
    update(next, isMended, firstLine) {
      const isOtherHeader = firstLine !== undefined && setHeader(next, firstLine)
      if (next === text && !isOtherHeader) return
      if (editor) waiting = [next, isMended]
      else show(next, isMended)
    },
    mark(next) {
      const before = marked
      marked = markCells(table, next)
      if (editor) return
      // Where the findings are the same, cells are left alone: what has focus is not to be told anew.
      if (isSameMarks(before.marks, marked.marks)) showCurrent()
      else redraw()
    },
    goTo(offset) {
      const at = cellOfOffset(table, offset)
      if (!at || isRule(table.rows[at.row] ?? [])) return false
      activate(at)
      focusActive()
      return true
    },
    scrollTo(offset) {
      const at = cellOfOffset(table, offset)
      if (!at) return
      activate(at)
      reveal(at)
    },
    focus: focusActive,
    caret() {
      return grid.contains(tree.activeElement) ? offsetOf(active) : undefined
    },
    copied: () => asCopied(table),
  }

  /** @returns whether it is another than before */
  function setHeader(next: string, firstLine: number): boolean {
    const before = header
    const lineEnd = next.split('\n', firstLine - 1).join('\n').length
    const rows = tableIn(next)?.rows ?? []
    const above = rows.findLastIndex(
      (row) => (row[0]?.start ?? 0) < lineEnd && row.length > 1 && !isRule(row),
    )
    header = firstLine > 1 && above >= 0 && above <= mostTitles ? above : 0
    return header !== before
  }

  function show(next: string, isMended: boolean): void {
    const before = table
    const isSameShape = before.rows.length > 0 && isMended
    text = next
    table = tableIn(next) ?? { ...before, rows: [] }
    const changed = isSameShape ? changedCells(before, table) : []
    mended = new Set(changed.map(keyOf))
    width = table.rows.reduce((most, { length }) => Math.max(most, length), 0)
    const isShown = (row: number) => !isRule(table.rows[row] ?? [])
    headRows = [...table.rows.keys()].slice(0, header + 1).filter(isShown)
    listed = [...table.rows.keys(), table.rows.length].filter((row) => row > header && isShown(row))
    placeOf = new Map(listed.map((row, place) => [row, place]))
    marked = { marks: new Map(), current: undefined }
    active = {
      // What is typed after a paste is not to stand in the header.
      row: active.row < 0 ? (listed[0] ?? 0) : Math.min(active.row, table.rows.length),
      column: Math.max(0, Math.min(active.column, width - 1)),
    }
    active = changed[0] ?? active
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
    redraw()
  }

  /** Draws all rows anew. Focus stays in its cell. */
  function redraw(): void {
    const hadFocus = grid.contains(tree.activeElement)
    for (const row of drawn.values()) row.remove()
    drawn.clear()
    head.replaceChildren(...headRows.map(createRow))
    for (const [column, letter] of [...letters.children].entries()) {
      letter.classList.toggle('is-active', column - 1 === active.column)
    }
    drawRows()
    tell()
    if (hadFocus) focusActive()
  }

  /** Draws the rows near the window that are not drawn yet, and takes away the others; never the one with focus. */
  function drawRows(): void {
    const height = rowHeight()
    const from = Math.max(0, Math.floor(scroller.scrollTop / height) - spare)
    const to = Math.ceil((scroller.scrollTop + (scroller.clientHeight || 600)) / height) + spare
    const wanted = new Set(listed.slice(from, to))
    if (placeOf.has(active.row)) wanted.add(active.row)
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
      const made = createRow(row)
      made.style.setProperty('top', `calc(${placeOf.get(row) ?? 0} * var(--row))`)
      drawn.set(row, made)
      body.insertBefore(made, next)
    }
  }

  function createRow(row: number): HTMLElement {
    const ofRow = marked.marks.get(keyOf({ row, column: -1 }))
    const number = create(
      'span',
      { role: 'rowheader', className: 'number', ariaColIndex: '1' },
      numberOf(row),
    )
    if (ofRow) label(number, ofRow)
    const cells = Array.from({ length: width }, (_, column) => createCell({ row, column }))
    const made = create('div', { role: 'row', className: 'grid-row' }, number, ...cells)
    made.ariaRowIndex = String(row + 1)
    made.dataset['row'] = String(row)
    made.classList.toggle('is-active', row === active.row)
    made.classList.toggle('is-new', row === table.rows.length)
    return made
  }

  function createCell(at: CellPlace): HTMLElement {
    const { row, column } = at
    const isActive = row === active.row && column === active.column
    const isHeader = row === header
    const cell = create(
      'span',
      {
        role: isHeader ? 'columnheader' : 'gridcell',
        className: 'cell',
        tabIndex: isActive ? 0 : -1,
        ariaColIndex: String(column + 2),
      },
      create('span', { className: 'shown' }, valueAt(at)),
    )
    cell.dataset['column'] = String(column)
    if (isHeader) {
      cell.append(create('span', { className: 'unseen' }, ` kolonne ${letterOf(column)}`))
    } else if (row === table.rows.length && column === 0) {
      cell.append(create('span', { className: 'unseen' }, 'ny række'))
    }
    const one = marked.marks.get(keyOf(at))
    if (one) label(cell, one)
    cell.classList.toggle('is-current', isSameCell(at, marked.current))
    cell.classList.toggle('is-mended', mended.has(keyOf(at)))
    return cell
  }

  /** Marks a cell with a finding, for the eye and for the ear. */
  function label(cell: HTMLElement, finding: Finding): void {
    cell.part.add(finding.severity)
    cell.title = finding.message
    if (finding.severity === 'error') cell.ariaInvalid = 'true'
    cell.append(create('span', { className: 'unseen' }, `. ${findingWords(finding).title}`))
  }

  function showCurrent(): void {
    for (const cell of grid.querySelectorAll('.cell')) {
      const at = atOf(cell)
      cell.classList.toggle('is-current', at !== undefined && isSameCell(at, marked.current))
    }
    tell()
  }

  function tell(): void {
    const { marks } = marked
    bar.tell({
      name: nameOf(active),
      value: valueAt(active),
      finding: marks.get(keyOf(active)) ?? marks.get(keyOf({ row: active.row, column: -1 })),
      isMended: mended.has(keyOf(active)),
      hasFindings: marks.size > 0,
    })
  }

  function activate(at: CellPlace): void {
    const before = active
    active = { row: at.row, column: Math.max(0, Math.min(at.column, width - 1)) }
    drawRows()
    const was = cellAt(before)
    if (was) was.tabIndex = -1
    was?.parentElement?.classList.remove('is-active')
    const now = cellAt(active)
    if (now) now.tabIndex = 0
    now?.parentElement?.classList.add('is-active')
    for (const [column, letter] of [...letters.children].entries()) {
      letter.classList.toggle('is-active', column - 1 === active.column)
    }
    tell()
  }

  function focusActive(): void {
    reveal(active)
    cellAt(active)?.focus({ preventScroll: true })
    root.scrollIntoView({ block: 'nearest' })
  }

  /** Scrolls a cell into the part of the grid that no header covers. */
  function reveal({ row, column }: CellPlace): void {
    const height = rowHeight()
    const place = placeOf.get(row)
    if (place !== undefined) {
      const room = scroller.clientHeight - letters.offsetHeight - head.offsetHeight
      const top = place * height
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

  function move(rows: number, columns: number): void {
    const places = [...headRows, ...listed]
    const from = places.indexOf(active.row)
    const to = Math.max(0, Math.min(places.length - 1, from + rows))
    goToCell({
      row: places[to] ?? 0,
      column: Math.max(0, Math.min(width - 1, active.column + columns)),
    })
  }

  function goToCell(at: CellPlace): void {
    activate(at)
    focusActive()
    actions.onCell(offsetOf(at))
  }

  function onKey(event: KeyboardEvent): void {
    if (editor) return
    const page = Math.max(1, Math.floor(scroller.clientHeight / rowHeight()) - 3)
    const asked = keyAct(event, page)
    if (!asked) return
    event.preventDefault()
    event.stopPropagation()
    switch (asked.kind) {
      case 'move':
        move(asked.rows, asked.columns)
        break
      case 'edit':
        edit(asked.typed)
        break
      case 'clear':
        change([{ ...active, value: '' }], active)
        break
      case 'ask':
        actions.onAsk()
        break
      case 'back':
        actions.onBack()
        break
      default:
        actions.onUndo(asked.kind)
    }
  }

  /** @param typed what replaces the value; without it the value itself is written on */
  function edit(typed?: string): void {
    const cell = cellAt(active)
    if (!cell || actions.isDisabled()) return
    const at = active
    editor = editCell(cell, {
      value: typed ?? valueAt(at),
      name: `${nameOf(at)}${at.row > header ? `, ${valueAt({ row: header, column: at.column })}` : ''}`,
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
      if (written === undefined || written === valueAt(at)) redraw()
      else change([{ ...at, value: written }], staysHere ? at : undefined)
      if (staysHere) focusActive()
    }
  }

  /** A block of cells from the clipboard, from the active cell on. */
  function paste(copied: string): void {
    const block = copied.replaceAll(/\r\n?/g, '\n')
    if (block === '') return
    const rows = rowsOf(block, '\t')
    const places = [...headRows, ...listed.slice(0, -1)]
    const from = places.indexOf(active.row)
    const edits = rows.flatMap((cells, by) =>
      cells.map((cell, column) => ({
        row:
          from < 0 || from + by >= places.length
            ? table.rows.length + (from < 0 ? by : from + by - places.length)
            : (places[from + by] ?? 0),
        column: active.column + column,
        value: shownValue(cell),
      })),
    )
    change(edits, active)
  }

  /** @param at where focus goes; undefined when it is elsewhere already */
  function change(edits: readonly CellEdit[], at: CellPlace | undefined): void {
    if (actions.isDisabled()) return
    const next = withCells(text, table, edits)
    if (next === text) return
    const changed = new Set(edits.map(keyOf))
    const { marks, current } = marked
    show(next, false)
    // What was found stays until there is a new verdict, but for the cells that changed.
    marked = { marks: new Map([...marks].filter(([key]) => !changed.has(key))), current }
    if (at) activate(at)
    redraw()
    if (at) focusActive()
    actions.onChange(next, offsetOf(edits[0] ?? active))
  }

  function atOf(target: EventTarget | null): CellPlace | undefined {
    const cell = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null
    const row = cell?.closest<HTMLElement>('[data-row]')
    return cell && row
      ? { row: Number(row.dataset['row']), column: Number(cell.dataset['column']) }
      : undefined
  }

  function cellAt({ row, column }: CellPlace): HTMLElement | null {
    const inRow = drawn.get(row) ?? head.querySelector(`[data-row="${row}"]`)
    return inRow?.querySelector<HTMLElement>(`[data-column="${column}"]`) ?? null
  }

  function valueAt({ row, column }: CellPlace): string {
    const cell = table.rows[row]?.[column]
    return cell ? shownValue(cell) : ''
  }

  function offsetOf({ row, column }: CellPlace): number {
    const cells = table.rows[row]
    return (cells?.[column] ?? cells?.at(-1))?.start ?? text.length
  }

  /** The name the document gives a cell, in a draft that was read from one: another row or column, when something stood above. */
  function nameInDocument({ row, column }: CellPlace): RegExpExecArray | null {
    const cell = table.rows[row]?.[column]
    const called = cell && cell.value !== '' ? actions.placeName(cell.start) : undefined
    return called === undefined ? null : / celle ([A-Z]+)(\d+)$/.exec(called)
  }

  function numberOf(row: number): string {
    const column = table.rows[row]?.findIndex(({ value: written }) => written !== '') ?? -1
    return nameInDocument({ row, column })?.[2] ?? String(row + 1)
  }

  function letterOf(column: number): string {
    return nameInDocument({ row: header, column })?.[1] ?? columnName(column)
  }

  function nameOf({ row, column }: CellPlace): string {
    const [, letter, number] = nameInDocument({ row, column }) ?? []
    return letter && number
      ? `${letter}${number}`
      : cellName(row, column).replace(/^[A-Z]+\d+$/, `${letterOf(column)}${numberOf(row)}`)
  }

  /** In px. */
  function rowHeight(): number {
    const row = (head.firstElementChild ?? body.firstElementChild) as HTMLElement | null
    const height = row?.offsetHeight ?? 0
    return height > 0 ? height : 36
  }
}
