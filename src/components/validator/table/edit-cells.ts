import type { Cell, Table } from './table-in'

/** What is to stand in a cell. Row and column from 0; those behind the last are added. */
export interface CellEdit {
  row: number
  column: number
  value: string
}

/** A table as text with other values in some cells. All other cells keep every character, quotation marks and blanks too. */
export function withCells(text: string, table: Table, edits: readonly CellEdit[]): string {
  const byRow = Map.groupBy(edits, ({ row }) => row)
  const changes: { start: number; end: number; text: string }[] = []
  const width = Math.max(0, ...table.rows.map(({ length }) => length))
  const added: string[] = []
  for (const [row, inRow] of [...byRow].sort(([one], [other]) => one - other)) {
    const cells = table.rows[row]
    if (cells === undefined) {
      while (table.rows.length + added.length < row) added.push(newRow(table, width, []))
      added.push(newRow(table, width, inRow))
      continue
    }
    let behind = ''
    const last = Math.max(...inRow.map(({ column }) => column))
    for (let column = 0; column <= Math.max(last, cells.length - 1); column += 1) {
      const edit = inRow.find((one) => one.column === column)
      const cell = cells[column]
      if (cell === undefined) behind += table.separator + padded(table, edit?.value ?? '')
      else if (edit && edit.value !== shownValue(cell)) {
        const { start, end } = cell
        changes.push({ start, end, text: rewritten(text, table, cell, edit.value) })
      }
    }
    const end = cells.at(-1)?.end ?? 0
    if (behind) changes.push({ start: end, end, text: behind })
  }
  let changed = text
  for (const { start, end, text: written } of changes.toReversed()) {
    changed = changed.slice(0, start) + written + changed.slice(end)
  }
  if (added.length === 0) return changed
  const isClosed = changed.endsWith('\n')
  return `${changed}${isClosed ? '' : '\n'}${added.join('\n')}${isClosed ? '\n' : ''}`
}

/** What a person sees in a cell: blanks around it are not read either. */
export const shownValue = ({ value }: Cell): string => value.trim()

/** A value in the place of another, between the blanks that stood around it; in quotation marks where the other was. */
function rewritten(
  text: string,
  { separator }: Table,
  { start, end }: Cell,
  value: string,
): string {
  const raw = text.slice(start, end)
  if (raw.startsWith('"') && raw.length > 1 && raw.endsWith('"')) return quoted(value)
  const before = raw.slice(0, raw.length - raw.trimStart().length)
  const after = raw.trim() === '' ? '' : raw.slice(raw.trimEnd().length)
  return before + written(value, separator) + after
}

/** Quotation marks only where the value could not be read without. */
function written(value: string, separator: string): string {
  // Between tabs no quotation mark holds a tab together.
  const plain = separator === '\t' ? value.replaceAll('\t', ' ') : value
  return plain.includes(separator) || plain.includes('\n') || plain.startsWith('"')
    ? quoted(plain)
    : plain
}

const quoted = (value: string): string => `"${value.replaceAll('"', '""')}"`

const padded = ({ separator, isFramed }: Table, value: string): string =>
  isFramed ? ` ${written(value, separator)} ` : written(value, separator)

function newRow(table: Table, width: number, edits: readonly CellEdit[]): string {
  const amount = Math.max(width, ...edits.map(({ column }) => column + 1))
  const cells = Array.from({ length: amount }, (_, column) =>
    padded(table, edits.find((edit) => edit.column === column)?.value ?? ''),
  ).join(table.separator)
  return table.isFramed ? `|${cells}|` : cells
}
