import { shownValue } from './edit-cells'
import type { CellPlace } from './cell-place'
import { cellName, columnName, isRule, tableIn, type Table } from './table-in'

/** A text as the rows and columns of a grid. */
export interface GridShape {
  text: string
  table: Table
  /** Number of columns. */
  width: number
  /** The row that names the columns. */
  header: number
  /** It and what stands above it stay in view. */
  headRows: readonly number[]
  /** Rows in the body, by their number in the table; the last is one that is not there yet. */
  listed: readonly number[]
  /** All rows from top to bottom. */
  rows: readonly number[]
  /** Place of a row in `listed`; undefined for those that stay in view. */
  placeOf: (row: number) => number | undefined
  valueAt: (at: CellPlace) => string
  /** Where a cell stands in the text; of one that is not there, where its row ends. */
  offsetOf: (at: CellPlace) => number
  numberOf: (row: number) => string
  letterOf: (column: number) => string
  /** "C3" */
  nameOf: (at: CellPlace) => string
}

/** A header may stand below so many rows of titles. */
const mostTitles = 3

/**
 * @param header the row that names the columns
 * @param placeName what the document calls the cell at an offset, such as "Ark1, celle C3"; undefined where there is none
 */
export function gridShape(
  text: string,
  header: number,
  placeName: (offset: number) => string | undefined,
): GridShape {
  const table: Table = tableIn(text) ?? { separator: '\t', isFramed: false, rows: [] }
  const width = table.rows.reduce((most, { length }) => Math.max(most, length), 0)
  const isShown = (row: number) => !isRule(table.rows[row] ?? [])
  const headRows = [...table.rows.keys()].slice(0, header + 1).filter(isShown)
  const listed = [...table.rows.keys(), table.rows.length].filter(
    (row) => row > header && isShown(row),
  )
  const places = new Map(listed.map((row, place) => [row, place]))
  return {
    text,
    table,
    width,
    header,
    headRows,
    listed,
    rows: [...headRows, ...listed],
    placeOf: (row) => places.get(row),
    valueAt({ row, column }) {
      const cell = table.rows[row]?.[column]
      return cell ? shownValue(cell) : ''
    },
    offsetOf({ row, column }) {
      const cells = table.rows[row]
      return (cells?.[column] ?? cells?.at(-1))?.start ?? text.length
    },
    numberOf,
    letterOf,
    nameOf({ row, column }) {
      const [, letter, number] = nameInDocument({ row, column }) ?? []
      return letter && number
        ? `${letter}${number}`
        : cellName(row, column).replace(/^[A-Z]+\d+$/, `${letterOf(column)}${numberOf(row)}`)
    },
  }

  /** The name the document gives a cell, in a draft that was read from one: another row or column, when something stood above. */
  function nameInDocument({ row, column }: CellPlace): RegExpExecArray | null {
    const cell = table.rows[row]?.[column]
    const called = cell && cell.value !== '' ? placeName(cell.start) : undefined
    return called === undefined ? null : / celle ([A-Z]+)(\d+)$/.exec(called)
  }

  function numberOf(row: number): string {
    // A title above the cells of a sheet is none of its rows.
    const isTitle = width > 1 && table.rows[row]?.length === 1
    if (isTitle && placeName(0) !== undefined) return ''
    const column = table.rows[row]?.findIndex(({ value: written }) => written !== '') ?? -1
    return nameInDocument({ row, column })?.[2] ?? String(row + 1)
  }

  function letterOf(column: number): string {
    return nameInDocument({ row: header, column })?.[1] ?? columnName(column)
  }
}

/**
 * The row that names the columns of a text.
 *
 * @param firstLine the line of the first registration, from 1: what stands above is the header
 */
export function headerOf(text: string, firstLine: number): number {
  const lineEnd = text.split('\n', firstLine - 1).join('\n').length
  const rows = tableIn(text)?.rows ?? []
  const above = rows.findLastIndex(
    (row) => (row[0]?.start ?? 0) < lineEnd && row.length > 1 && !isRule(row),
  )
  return firstLine > 1 && above >= 0 && above <= mostTitles ? above : 0
}
