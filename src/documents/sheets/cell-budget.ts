import { MOST_BYTES, MOST_CELLS } from '../container/bounds'

/** Empty cells take room too, where one that holds something stands behind them. */
const MOST_PLACES = 5 * MOST_CELLS

/** How much of a workbook may still be read, over all its sheets. */
export class CellBudget {
  #cells = MOST_CELLS
  #places = MOST_PLACES
  /** A text that stands once in the file may stand in any number of cells. */
  #characters = MOST_BYTES

  /**
   * Takes room for a cell that holds something.
   *
   * @param places by how many cells its row grows
   * @returns whether there was room
   */
  take(places: number, characters: number): boolean {
    if (this.#cells < 1 || this.#places < places || this.#characters < characters) return false
    this.#cells--
    this.#places -= places
    this.#characters -= characters
    return true
  }
}
