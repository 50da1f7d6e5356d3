/** A cell of a table that stands as text. */
export interface Cell {
  /** Offsets in the text, quotation marks included. */
  start: number
  end: number
  /** What stands in it, without quotation marks. */
  value: string
}

/** A table that stands as text, row by row. */
export interface Table {
  separator: string
  rows: readonly (readonly Cell[])[]
}

/** So many rows tell how a table is made. */
const lookedAt = 20

/**
 * The table that a text is; undefined when its lines are no rows.
 *
 * @param text read as a table by the engine
 */
export function tableIn(text: string): Table | undefined {
  const lines = text.split('\n', lookedAt)
  const most = (separator: string) =>
    lines.filter((line) => line.includes(separator)).length > 1
      ? Math.max(...lines.map((line) => line.split(separator).length))
      : 0
  const [separator] = ['\t', ';', '|', ',']
    .map((each) => [each, most(each)] as const)
    .filter(([, cells]) => cells > 1)
    .sort(([one, a], [, b]) => (one === '\t' ? -1 : b - a))
    .map(([each]) => each)
  return separator === undefined ? undefined : { separator, rows: rowsOf(text, separator) }
}

function rowsOf(text: string, separator: string): Cell[][] {
  const rows: Cell[][] = [[]]
  let at = 0
  for (;;) {
    const cell = cellAt(text, at, separator)
    rows.at(-1)?.push(cell)
    const next = text[cell.end]
    if (next === undefined) break
    at = cell.end + 1
    if (next === '\n') {
      // A line break at the end begins no row.
      if (at >= text.length) break
      rows.push([])
    }
  }
  return rows
}

function cellAt(text: string, start: number, separator: string): Cell {
  if (text[start] === '"') {
    let close = start + 1
    while (close < text.length && (text[close] !== '"' || text[close + 1] === '"')) {
      close += text[close] === '"' ? 2 : 1
    }
    const behind = text[close + 1]
    if (close < text.length && (behind === undefined || behind === separator || behind === '\n')) {
      const value = text.slice(start + 1, close).replaceAll('""', '"')
      return { start, end: close + 1, value }
    }
  }
  let end = start
  while (end < text.length && text[end] !== separator && text[end] !== '\n') end += 1
  return { start, end, value: text.slice(start, end) }
}

/** The cell at an offset, by the row and column it stands in, both from 0. */
export function cellOfOffset(
  { rows }: Table,
  offset: number,
): { row: number; column: number } | undefined {
  let low = 0
  let high = rows.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((rows[middle]?.[0]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  const column = rows[low]?.findIndex(({ start, end }) => start <= offset && offset <= end) ?? -1
  return column < 0 ? undefined : { row: low, column }
}

/** The name of a cell as a spreadsheet has it: "C3". */
export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`

/** The letters of a column, from 0: A, B, ... AA. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26))
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter
}
