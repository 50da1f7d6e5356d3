import { columnLetters } from '../column-letters'
import { inRanges } from '../danish-numbers'
import type { TableBlock, TableRow } from '../model'
import { damaged } from '../unreadable-document'
import type { CellBudget } from './cell-budget'

/** A rectangle of cells; 1-based, both ends belong to it. */
export interface CellRange {
  fromRow: number
  toRow: number
  fromColumn: number
  toColumn: number
}

/** So many steps are taken to empty what merged cells cover: more are needed only where they cover each other. */
const MOST_STEPS = 10_000_000

/** The cells of one sheet, taken in one by one; those in which nothing stands take no room. */
export class SheetGrid {
  readonly #name: string
  readonly #budget: CellBudget
  readonly #rows: TableRow[] = []
  readonly #rowByNumber = new Map<number, TableRow>()
  readonly #hiddenRows: CellSpan[] = []
  readonly #hiddenColumns: CellSpan[] = []
  readonly #merged: CellRange[] = []
  #withoutResult: string[] = []
  #countWithoutResult = 0
  #cutAt: number | undefined

  constructor(name: string, budget: CellBudget) {
    this.#name = name
    this.#budget = budget
  }

  /** @returns false when there is no more room */
  add(row: number, column: number, text: string): boolean {
    if (text === '') return true
    if (this.#cutAt !== undefined) return false
    let found = this.#rows.at(-1)
    if (found?.number !== row) {
      found = this.#rowByNumber.get(row)
      if (!found) {
        found = { number: row, cells: [] }
        this.#rows.push(found)
        this.#rowByNumber.set(row, found)
      }
    }
    const { cells } = found
    if (!this.#budget.take(Math.max(0, column - cells.length), text.length)) {
      this.#cutAt ??= row
      return false
    }
    while (cells.length < column) cells.push('')
    cells[column - 1] = text
    return true
  }

  hideRows(from: number, to: number): void {
    this.#hiddenRows.push({ from, to })
  }

  hideColumns(from: number, to: number): void {
    this.#hiddenColumns.push({ from, to })
  }

  merge(range: CellRange): void {
    this.#merged.push(range)
  }

  /** Notes a cell whose formula has never been calculated. */
  lacksResult(row: number, column: number): void {
    this.#countWithoutResult++
    if (this.#withoutResult.length < 3)
      this.#withoutResult.push(columnLetters(column) + String(row))
  }

  /** @param isHidden whether the sheet itself is */
  table(isHidden: boolean): TableBlock {
    this.#emptyWhatIsCovered()
    // A row is read as a whole or not at all.
    const last = this.#rows.at(-1)
    if (last?.number === this.#cutAt) this.#rows.pop()
    this.#rows.sort((a, b) => a.number - b.number)
    return {
      kind: 'table',
      name: this.#name,
      isSheet: true,
      ...(isHidden && { isHidden }),
      rows: withGaps(this.#rows),
      notes: this.#notes(isHidden),
    }
  }

  #emptyWhatIsCovered(): void {
    let steps = 0
    for (const { fromRow, toRow, fromColumn, toColumn } of this.#merged) {
      const rows =
        toRow - fromRow < this.#rows.length
          ? Array.from({ length: toRow - fromRow + 1 }, (_, index) => fromRow + index)
          : this.#rows.map(({ number }) => number)
      if ((steps += rows.length) > MOST_STEPS) throw damaged()
      for (const number of rows) {
        if (number < fromRow || number > toRow) continue
        const cells = this.#rowByNumber.get(number)?.cells ?? []
        for (let column = fromColumn; column <= Math.min(toColumn, cells.length); column++) {
          if (number !== fromRow || column !== fromColumn) cells[column - 1] = ''
          if (++steps > MOST_STEPS) throw damaged()
        }
      }
    }
  }

  #notes(isHidden: boolean): string[] {
    const name = this.#name
    const notes: string[] = []
    if (isHidden) notes.push(`Arket ${name} er skjult og er læst med.`)
    const rows = this.#rows.filter(
      ({ number, cells }) => isIn(this.#hiddenRows, number) && cells.some((cell) => cell !== ''),
    )
    if (rows.length > 0) {
      const numbers = inRanges(
        rows.map(({ number }) => number),
        String,
      )
      notes.push(`I ${name} er række ${numbers} skjult og er læst med.`)
    }
    const columns = this.#hiddenColumnsWithSomething()
    if (columns.length > 0) {
      notes.push(`I ${name} er kolonne ${inRanges(columns, columnLetters)} skjult og er læst med.`)
    }
    if (this.#countWithoutResult > 0) notes.push(this.#noteOnFormulas())
    if (this.#cutAt !== undefined) {
      notes.push(
        `${name} er for stort: række ${this.#cutAt} og dem, der kommer efter, er ikke læst. Del arket i flere filer.`,
      )
    }
    return notes
  }

  #noteOnFormulas(): string {
    const [first = ''] = this.#withoutResult
    const how = 'Åbn filen i regnearket, gem den, og prøv igen.'
    return this.#countWithoutResult === 1
      ? `${this.#name}, celle ${first} har en formel uden resultat og er læst som tom. ${how}`
      : `${this.#name} har ${this.#countWithoutResult} formler uden resultat, den første i celle ${first}; ` +
          `cellerne er læst som tomme. ${how}`
  }

  #hiddenColumnsWithSomething(): number[] {
    const found = new Set<number>()
    for (const { from, to } of this.#hiddenColumns) {
      for (const { cells } of this.#rows) {
        for (let column = from; column <= Math.min(to, cells.length); column++) {
          if (cells[column - 1] !== '') found.add(column)
        }
      }
    }
    return [...found].sort((a, b) => a - b)
  }
}

interface CellSpan {
  from: number
  to: number
}

const isIn = (spans: readonly CellSpan[], number: number) =>
  spans.some(({ from, to }) => number >= from && number <= to)

/** An empty row where rows without anything were left out. */
function withGaps(rows: readonly TableRow[]): TableRow[] {
  const all: TableRow[] = []
  for (const row of rows) {
    const before = all.at(-1)?.number ?? row.number - 1
    if (row.number > before + 1) all.push({ number: before + 1, cells: [] })
    all.push(row)
  }
  return all
}
