import type { Finding } from '../../../api/element'
import { findingWords } from '../companion/words'
import { create } from '../create'
import { isInBlock, type Block } from './block'
import type { CellMarks } from './cell-marks'
import { isSameCell, keyOf, type CellPlace } from './cell-place'
import type { GridShape } from './grid-shape'

/** What a row is drawn from. */
export interface GridState {
  shape: GridShape
  active: CellPlace
  /** The cells that are selected; undefined where it is the active one alone. */
  block: Block | undefined
  marked: CellMarks
  /** Keys of cells that were put right. */
  mended: ReadonlySet<string>
}

/** A row of the grid, with its number. */
export function createRow(row: number, state: GridState): HTMLElement {
  const { shape, active, marked } = state
  const ofRow = marked.marks.get(keyOf({ row, column: -1 }))
  const number = create(
    'span',
    { role: 'rowheader', className: 'number', ariaColIndex: '1' },
    shape.numberOf(row),
  )
  if (ofRow) label(number, ofRow)
  const cells = Array.from({ length: shape.width }, (_, column) =>
    createCell({ row, column }, state),
  )
  const made = create('div', { role: 'row', className: 'grid-row' }, number, ...cells)
  made.ariaRowIndex = String(row + 1)
  made.dataset['row'] = String(row)
  made.classList.toggle('is-active', row === active.row)
  made.classList.toggle('is-new', row === shape.table.rows.length)
  return made
}

function createCell(at: CellPlace, state: GridState): HTMLElement {
  const { shape, active, block, marked, mended } = state
  const { row, column } = at
  const isHeader = row === shape.header
  const cell = create(
    'span',
    {
      role: isHeader ? 'columnheader' : 'gridcell',
      className: 'cell',
      tabIndex: isSameCell(at, active) ? 0 : -1,
      ariaColIndex: String(column + 2),
    },
    create('span', { className: 'shown' }, shape.valueAt(at)),
  )
  cell.dataset['column'] = String(column)
  if (isHeader) {
    cell.append(create('span', { className: 'unseen' }, ` kolonne ${shape.letterOf(column)}`))
  } else if (row === shape.table.rows.length && column === 0) {
    cell.append(create('span', { className: 'unseen' }, 'ny række'))
  }
  const one = marked.marks.get(keyOf(at))
  if (one) label(cell, one)
  cell.classList.toggle('is-current', isSameCell(at, marked.current))
  cell.classList.toggle('is-mended', mended.has(keyOf(at)))
  select(cell, block !== undefined && isInBlock(block, at))
  return cell
}

/** Shows, and says, whether a cell is selected. What is alone is not said to be: it has focus. */
export function select(cell: HTMLElement, isSelected: boolean): void {
  cell.classList.toggle('is-selected', isSelected)
  if (isSelected) cell.ariaSelected = 'true'
  else cell.removeAttribute('aria-selected')
}

/** Marks a cell with a finding, for the eye and for the ear. */
function label(cell: HTMLElement, finding: Finding): void {
  cell.part.add(finding.severity)
  cell.title = finding.message
  if (finding.severity === 'error') cell.ariaInvalid = 'true'
  cell.append(create('span', { className: 'unseen' }, `. ${findingWords(finding).title}`))
}

/** The cell that an element is, or is in. */
export function cellPlaceOf(target: EventTarget | null): CellPlace | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null
  const row = cell?.closest<HTMLElement>('[data-row]')
  return cell && row
    ? { row: Number(row.dataset['row']), column: Number(cell.dataset['column']) }
    : undefined
}
