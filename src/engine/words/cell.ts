import type { Cell } from '../model/record'
import { columnName } from '../text/column-name'

/** Where in a table something stands, as a sentence to add to a message; nothing where there is no table. */
export function whereIn(cell: Cell | undefined): string {
  if (!cell) return ''
  return ` Se række ${cell.row}${cell.column ? `, kolonne ${columnName(cell.column)}` : ''}.`
}
