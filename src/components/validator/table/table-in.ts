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
  /** Bars stand at both ends of its lines too, as in Markdown. */
  isFramed: boolean
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
  const separator = separatorOf(lines)
  if (separator === undefined) return undefined
  const header = lines.find((line) => line.includes(separator))
  const isFramed = separator === '|' && /^\s*\|.*\|\s*$/.test(header ?? '')
  const rows = rowsOf(text, separator)
  return { separator, isFramed, rows: isFramed ? rows.map(withoutFrame) : rows }
}

/** The separator that makes the most cells of the first line; below a title, of any. */
function separatorOf(lines: readonly string[]): string | undefined {
  const first = lines.find((line) => line.trim() !== '') ?? ''
  const cellsIn = (line: string, separator: string) => line.split(separator).length
  const most = (separator: string) => {
    const having = lines.filter((line) => line.includes(separator))
    return having.length > 1 ? Math.max(...having.map((line) => cellsIn(line, separator))) : 1
  }
  const candidates = ['\t', ';', '|', ','].filter((separator) => most(separator) > 1)
  const inFirst = candidates.filter((separator) => cellsIn(first, separator) > 1)
  const [best] = (inFirst.length > 0 ? inFirst : candidates).sort((one, other) => {
    if (one === '\t' || other === '\t') return one === '\t' ? -1 : 1
    return inFirst.length > 0
      ? cellsIn(first, other) - cellsIn(first, one)
      : most(other) - most(one)
  })
  return best
}

/** Without what stands before the first bar of a line and after the last. */
function withoutFrame(row: readonly Cell[]): readonly Cell[] {
  if (row.length < 3) return row
  const from = row[0]?.value.trim() === '' ? 1 : 0
  const to = row.at(-1)?.value.trim() === '' ? -1 : undefined
  return row.slice(from, to)
}

/** Whether a row is the line that Markdown draws below a header. */
export const isRule = (row: readonly Cell[]): boolean =>
  row.length > 1 && row.every(({ value }) => /^\s*:?-+:?\s*$/.test(value))

/** The cells of a text between separators. */
export function rowsOf(text: string, separator: string): Cell[][] {
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
