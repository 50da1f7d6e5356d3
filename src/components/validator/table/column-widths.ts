import { shownValue } from './edit-cells'
import type { Table } from './table-in'

/** So many rows tell how wide the columns are. */
const lookedAt = 200

/** In letters: no narrower, and no wider, so that one long text does not push the others out of sight. */
const least = 5
const most = 24

/** A letter is about so wide, in em, and a cell has so much room beside its text. */
const letter = 0.56
const beside = 2

/** Widths of the columns, in em. */
export function columnWidths({ rows }: Table, amount: number): number[] {
  const letters = new Array<number>(amount).fill(least)
  for (const cells of rows.slice(0, lookedAt)) {
    cells.forEach((cell, column) => {
      letters[column] = Math.max(letters[column] ?? least, shownValue(cell).length)
    })
  }
  return letters.map((length) => Math.round((Math.min(length, most) * letter + beside) * 10) / 10)
}
