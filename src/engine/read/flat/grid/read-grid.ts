import type { RegistrationType } from '../../../../schemas/field'
import type { Guidance } from '../../../model/guidance'
import type { Place, Span } from '../../../model/record'
import type { Entry } from '../entry'
import { foldLabel, isNameOnly, isSureLabel, typeNamed } from '../labels'
import { isClosing, mailHeaderLines } from '../lines/mail'
import { lineAt } from '../lines/physical-line'
import type { CsvCell } from '../table/csv-rows'
import { isRule } from '../table/totals'
import { isGridHeader, labelIn, marginOf, readGridRow, type GridDelimiter } from './grid-at'

/** A row of a grid. */
interface GridRow {
  cells: readonly CsvCell[]
  /** 1-based number in the text. */
  row: number
  isAfterBlank: boolean
}

/** What is found in a grid, in the order of the text. */
export interface GridReceiver {
  /** A label and a value. */
  entry(entry: Entry, column: number): void
  /** A row that names a type. */
  heading(type: RegistrationType, at: Place): void
  blankRow(): void
  passed(at: Place): void
}

/** How much of a grid was read. */
export interface GridReached {
  /** Offset at which what follows begins. */
  next: number
  /** Rows of the text up to there. */
  row: number
}

/** What stands above a column that is no value: a remark on the field. */
const REMARKS =
  /^(?:note|noter|bemærkning|bemærkninger|kommentar|kommentarer|anmærkning|anmærkninger|husk|spørg|hjælp|hjælpetekst|vejledning|krav|kilde|eksempel|eksempler|forklaring|skal|udfyldes af|format)$/i

/**
 * Reads labels and values beside each other. Further columns of labels have their values beside them; further columns
 * of values are registrations of their own.
 *
 * @param row number of rows of the text before it
 * @param receiverFor is told the columns that are registrations of their own, beside each other; none when there is one
 */
export function readGrid(
  guidance: Guidance,
  text: string,
  body: Span,
  delimiter: GridDelimiter,
  row: number,
  receiverFor: (registrations: readonly number[]) => GridReceiver,
): GridReached {
  const { rows: all, next, row: reached } = rowsOf(guidance, text, body, delimiter, row)
  // It may stand below the name of a type, and above each registration again.
  const headers = headersIn(guidance, all)
  const [header] = headers
  const rows = header ? all.filter((one) => !headers.has(one)) : all
  const margin = Math.max(0, marginOf(rows.find(({ cells }) => !isRule(cells))?.cells ?? []))
  const labelColumns = labelColumnsOf(guidance, rows, margin)
  const columns = valueColumnsOf(guidance, rows, labelColumns, header)
  const to = receiverFor(labelColumns.length === 1 && columns.length > 1 ? columns : [])
  /** The entries of the row before, by column, for values that go on below. */
  let last = new Map<number, Entry>()
  rows.forEach((one, index) => {
    if (one.isAfterBlank && index > 0) to.blankRow()
    readGridCells(one, index === 0)
  })
  return { next, row: reached }

  function readGridCells({ cells, row: number }: GridRow, isFirst: boolean): void {
    const filled = cells.filter(isFilled)
    const [only] = filled
    if (!only || isRule(cells)) return
    const textAt = (column: number) => cells[column]?.text ?? ''
    const placeOf = (column: number) => placeIn(cells, number, column)
    if (filled.length === 1 && only === cells[margin]) {
      const type = typeNamed(guidance, only.text)
      const isLabel = labelIn(guidance, only) !== undefined
      if (type && (isFirst || !isLabel)) {
        last = new Map()
        to.heading(type, placeOf(margin))
        return
      }
      if (!isLabel) {
        to.passed(placeOf(margin))
        return
      }
    }
    const used = new Set<number>()
    const entries = new Map<number, Entry>()
    labelColumns.forEach((column, at) => {
      const until = labelColumns[at + 1] ?? Infinity
      const values = columns.filter((value) => value > column && value < until)
      // Beside several labels each has one value, in the first cell that is filled.
      const filledOnes = values.filter((value) => textAt(value) !== '')
      const own = labelColumns.length > 1 ? filledOnes.slice(0, 1) : values
      if (textAt(column) === '') {
        // A value beside an empty label goes on with the one above.
        for (const value of filledOnes) {
          if (goOn(last.get(value), textAt(value), placeOf(value))) used.add(value)
        }
        return
      }
      used.add(column)
      for (const value of own.length > 0 ? own : [column + 1]) {
        used.add(value)
        const label = textAt(column).replace(/(?<!\s)\s*:$/, '')
        entries.set(value, {
          label,
          folded: foldLabel(label),
          key: placeOf(column),
          text: textAt(value),
          at: placeOf(value),
        })
      }
    })
    if (entries.size > 0) last = entries
    for (const [column, entry] of entries) to.entry(entry, column)
    cells.forEach((cell, column) => {
      if (isFilled(cell) && !used.has(column)) to.passed(placeOf(column))
    })
  }
}

/** What stands above the values, and is none. */
const ABOVE_VALUES = /^(?:værdi|værdier|indhold|svar|value)(?:\s*\d{1,3})?$/i

/** The headers of a grid: above its first label, below the name of a type, and the same again. Elsewhere it may be a label. */
function headersIn(guidance: Guidance, rows: readonly GridRow[]): ReadonlySet<GridRow> {
  const headers = new Set<GridRow>()
  const written = new Set<string>()
  let isAbove = true
  for (const one of rows) {
    const cells = withoutMargin(one.cells)
    const texts = JSON.stringify(cells.map(({ text }) => text))
    const isSure = isAbove || written.has(texts) || ABOVE_VALUES.test(cells[1]?.text ?? '')
    if (isSure && isGridHeader(cells)) {
      headers.add(one)
      written.add(texts)
    } else if (!isRule(cells)) {
      isAbove =
        cells.filter(isFilled).length === 1 &&
        typeNamed(guidance, cells[0]?.text ?? '') !== undefined
    }
  }
  return headers
}

const withoutMargin = (cells: readonly CsvCell[]) => cells.slice(Math.max(0, marginOf(cells)))

const isFilled = (cell: CsvCell) => cell.text !== ''

/** The place of a cell; of one that is not there, the end of the row. */
function placeIn(cells: readonly CsvCell[], row: number, column: number): Place {
  const cell = cells[column]
  const end = cell?.end ?? cells.at(-1)?.end ?? 0
  return { start: cell?.start ?? end, end, cell: { row, column: column + 1 } }
}

/** @returns whether there is an entry to go on with */
function goOn(entry: Entry | undefined, text: string, at: Place): boolean {
  if (!entry) return false
  entry.text = entry.text === '' ? text : `${entry.text}\n${text}`
  entry.at = { ...entry.at, end: at.end }
  entry.isPieced = true
  return true
}

function rowsOf(
  guidance: Guidance,
  text: string,
  { start, end }: Span,
  delimiter: GridDelimiter,
  before: number,
): { rows: GridRow[] } & GridReached {
  const rows: GridRow[] = []
  let at = start
  let row = before
  let blank = 0
  while (at < end) {
    const { cells, next } = readGridRow(text, at, end, delimiter)
    const [first] = cells
    if (!first || cells.every((cell) => cell.text === '')) {
      at = next
      row++
      blank++
      continue
    }
    if (rows.length > 0 && isOver(guidance, text, end, cells, blank > 0)) break
    row++
    rows.push({ cells, row, isAfterBlank: blank > 0 })
    blank = 0
    at = next
  }
  const isTwoColumns = rows.filter(({ cells }) => cells.length === 2).length * 2 >= rows.length
  // Further commas are part of the value; further semicolons and bars are where few rows have them.
  const isSplit = delimiter === ',' ? isTwoColumns : delimiter !== 'blanks' && areNearlyTwo(rows)
  if (isSplit) for (const one of rows) one.cells = inTwo(one.cells, text)
  return { rows, next: at, row }
}

/** Whether all but a few rows have two cells, and those end where their text does, so that no program wrote the others. */
function areNearlyTwo(rows: readonly GridRow[]): boolean {
  const wide = rows.filter(({ cells }) => cells.length > 2)
  const isTyped = wide.every(({ cells }) => cells.slice(1).every(({ text }) => text !== ''))
  return (
    isTyped &&
    wide.length * 3 < rows.length &&
    !rows.some(({ cells }) => isGridHeader(cells) && cells.length > 2)
  )
}

/** The first cell, and all others as one. */
function inTwo(cells: readonly CsvCell[], text: string): readonly CsvCell[] {
  const [label, value] = cells
  const last = cells.at(-1)
  if (!label || !value || !last || cells.length < 3) return cells
  return [label, { start: value.start, end: last.end, text: text.slice(value.start, last.end) }]
}

/** The header of a table below: what stands beside its first label is labels as well. */
function isTableHeader(
  guidance: Guidance,
  cells: readonly CsvCell[],
  isAfterBlank: boolean,
): boolean {
  const filled = cells.filter(isFilled)
  if (filled.length < (isAfterBlank ? 2 : 3)) return false
  return filled.every((cell) => isSureLabel(guidance, cell.text))
}

/** Whether a row no longer belongs to the grid. */
function isOver(
  guidance: Guidance,
  text: string,
  end: number,
  cells: readonly CsvCell[],
  isAfterBlank: boolean,
): boolean {
  const [first] = cells
  if (!first) return true
  if (isClosing(first.text)) return true
  if (cells.length > 1) {
    if (isTableHeader(guidance, cells, isAfterBlank)) return true
    return first.text.endsWith(':') && cells.length === 2 && !labelIn(guidance, first)
  }
  const line = text.slice(first.start, first.end)
  const below = lineAt(text, end - text.slice(first.end, end).trimStart().length, end)
  if (mailHeaderLines([line, text.slice(below.start, below.end)]) > 0) return true
  if (/:\s/.test(line)) return true
  return labelIn(guidance, first) === undefined && typeNamed(guidance, first.text) === undefined
    ? isAfterBlank
    : typeNamed(guidance, first.text) !== undefined && isAfterBlank
}

/** The columns that hold labels: the first, and those in which labels stand as often. */
function labelColumnsOf(guidance: Guidance, rows: readonly GridRow[], margin: number): number[] {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length))
  const columns = [margin]
  for (let column = margin + 2; column < width; column++) {
    if (columns.includes(column - 1)) continue
    const filled = rows.filter(({ cells }) => (cells[column]?.text ?? '') !== '')
    const labels = filled.filter(({ cells }) => {
      const label = labelIn(guidance, cells[column])
      return label !== undefined && !isNameOnly(guidance, label)
    })
    if (labels.length > 0 && labels.length * 2 > filled.length) columns.push(column)
  }
  return columns
}

/** The columns that hold values. */
function valueColumnsOf(
  guidance: Guidance,
  rows: readonly GridRow[],
  labelColumns: readonly number[],
  header: GridRow | undefined,
): number[] {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length))
  const columns: number[] = []
  const [margin = 0] = labelColumns
  for (let column = margin + 1; column < width; column++) {
    if (labelColumns.includes(column)) continue
    const above = header?.cells[column]
    if (REMARKS.test(above?.text ?? '') || isSureLabel(guidance, above?.text ?? '')) continue
    if (rows.some(({ cells }) => (cells[column]?.text ?? '') !== '')) columns.push(column)
  }
  return columns.length > 0 ? columns : [margin + 1]
}
