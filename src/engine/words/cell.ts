import type { Cell } from '../model/record'
import { columnName } from '../text/column-name'

/** The position in a table, as a sentence to append to a message; empty when there is no table. */
export function whereIn(cell: Cell | undefined): string {
  if (!cell) return ''
  return ` Se række ${cell.row}${cell.column ? `, kolonne ${columnName(cell.column)}` : ''}.`
}
