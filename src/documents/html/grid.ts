/** A cell as it is written. */
export interface SpannedCell {
  text: string
  /** Columns and rows it takes up; 0 rows: all that are left of its group. */
  columns: number
  rows: number
}

/** A row as it is written. */
export interface WrittenRow {
  cells: SpannedCell[]
  /** A thead, tbody or tfoot begins with it: no cell of the one before reaches into it. */
  beginsGroup: boolean
}

/** More cells than this are not laid out. */
export const mostCells = 1_000_000

/**
 * Lays written rows out as browsers do: each cell in the next place that is free, and over as many places as it spans. What
 * a cell covers is empty.
 *
 * @returns rows, all with the same number of cells; fewer than were written when there would be too many cells
 */
export function layOut(written: readonly WrittenRow[]): string[][] {
  const grid: string[][] = []
  /** By column: how many more rows are covered by a cell above; Infinity to the end of the group. */
  let covered: number[] = []
  let width = 0
  for (const { cells, beginsGroup } of written) {
    if (beginsGroup) covered = []
    const row: string[] = []
    const below = covered.map((rows) => Math.max(0, rows - 1))
    let column = 0
    for (const { text, columns, rows } of cells) {
      while ((covered[column] ?? 0) > 0) column += 1
      row[column] = text
      for (let next = column; next < column + columns; next += 1) {
        // A cell that reaches over another from above covers the same place; the longer one counts.
        below[next] = Math.max(below[next] ?? 0, rows === 0 ? Infinity : rows - 1)
      }
      column += columns
    }
    covered = Array.from(below, (rows: number | undefined) => rows ?? 0)
    width = Math.max(width, column, covered.length)
    if ((grid.length + 1) * width > mostCells) break
    grid.push(row)
  }
  return grid.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''))
}

/** A number of an attribute as HTML reads it: digits at the beginning, within bounds. */
export function spanOf(value: string | undefined, least: number, most: number): number {
  const digits = /^[\t\n\f\r ]*\+?(\d+)/.exec(value ?? '')?.[1]
  const number = digits === undefined ? 1 : Number(digits)
  // As browsers do: what is less than allowed is one.
  return number < least ? 1 : Math.min(number, most)
}
