import { shownValue } from './edit-cells'
import type { Table } from './table-in'

/** A cell by its row and column, from 0. Column -1 is the number of the row. */
export interface CellPlace {
  row: number
  column: number
}

export const keyOf = ({ row, column }: CellPlace): string => `${row}:${column}`

export const isSameCell = (one: CellPlace, other: CellPlace | undefined): boolean =>
  one.row === other?.row && one.column === other.column

/** The cells whose value is another than before; none where rows came or went. */
export function changedCells(before: Table, after: Table): CellPlace[] {
  if (before.rows.length !== after.rows.length) return []
  return after.rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      const was = before.rows[row]?.[column]
      return was && shownValue(was) === shownValue(cell) ? [] : [{ row, column }]
    }),
  )
}
