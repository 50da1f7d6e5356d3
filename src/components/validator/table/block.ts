import type { CellEdit } from './edit-cells'
import type { CellPlace } from './cell-place'
import type { GridShape } from './grid-shape'

/** A block of cells: those between two corners. */
export interface Block {
  rows: readonly number[]
  columns: readonly number[]
}

/** The block between two cells; of one cell, where both are the same. */
export function blockBetween({ rows }: GridShape, one: CellPlace, other: CellPlace): Block {
  const [top, bottom] = inOrder(rows.indexOf(one.row), rows.indexOf(other.row))
  const [left, right] = inOrder(one.column, other.column)
  return {
    rows: rows.slice(Math.max(0, top), bottom + 1),
    columns: Array.from({ length: right - left + 1 }, (_, index) => left + index),
  }
}

const inOrder = (one: number, other: number): [number, number] =>
  one < other ? [one, other] : [other, one]

export const isOneCell = ({ rows, columns }: Block): boolean =>
  rows.length <= 1 && columns.length <= 1

/** Whether a cell is one of a block. */
export function isInBlock({ rows, columns }: Block, { row, column }: CellPlace): boolean {
  return (
    row >= (rows[0] ?? Infinity) &&
    row <= (rows.at(-1) ?? -1) &&
    column >= (columns[0] ?? Infinity) &&
    column <= (columns.at(-1) ?? -1)
  )
}

/** The cells of a block that are there, row by row. */
export const valuesIn = (shape: GridShape, { rows, columns }: Block): string[][] =>
  rows
    .filter((row) => row < shape.table.rows.length)
    .map((row) => columns.map((column) => shape.valueAt({ row, column })))

/** What empties a block. */
export const emptied = (shape: GridShape, { rows, columns }: Block): CellEdit[] =>
  rows.flatMap((row) =>
    columns
      .filter((column) => shape.valueAt({ row, column }) !== '')
      .map((column) => ({ row, column, value: '' })),
  )

/**
 * What puts copied cells into a grid, from the first cell of a block on; rows are added for what goes beyond. One value fills
 * the whole block.
 */
export function pasted(
  { rows, table }: GridShape,
  block: Block,
  copied: readonly (readonly string[])[],
): CellEdit[] {
  const [only, ...others] = copied.flat()
  if (only !== undefined && others.length === 0) {
    return block.rows.flatMap((row) =>
      block.columns.map((column) => ({ row, column, value: only })),
    )
  }
  const there = rows.filter((row) => row < table.rows.length)
  const from = there.indexOf(block.rows[0] ?? 0)
  const left = block.columns[0] ?? 0
  return copied.flatMap((values, by) =>
    values.map((value, column) => ({
      row:
        from < 0 || from + by >= there.length
          ? table.rows.length + (from < 0 ? by : from + by - there.length)
          : (there[from + by] ?? 0),
      column: left + column,
      value,
    })),
  )
}
