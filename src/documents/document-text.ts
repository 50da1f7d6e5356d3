import { columnLetters } from './column-letters'
import type { DocumentContent, DocumentPlace, DocumentText, TableBlock, TableRow } from './model'

/**
 * Writes a document as the text that is checked.
 *
 * A table is rows of cells with tabs between them, all rows with the same number of cells; columns that are empty from top to
 * bottom, and empty rows above and below, are left out. A cell that begins with a quotation mark or holds a line break stands in
 * quotation marks. A table stands between blank lines; paragraphs follow each other line by line, as they do when they are
 * copied.
 *
 * @param content what the document shows; never changed
 * @param isTitle whether the name of a sheet says what its rows are: it is then written on a line above them
 * @returns the text, and the place of each cell and paragraph in it. A document that shows nothing is an empty text.
 */
export function documentText(
  { blocks, notes }: DocumentContent,
  isTitle: (name: string) => boolean = () => false,
): DocumentText {
  const writer = new PlacedText()
  const cut: string[] = []
  let isBehindTable = false
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      if (isBehindTable && block.text.trim() === '') continue
      if (isBehindTable) writer.leaveBlankLine()
      writer.addLine([{ text: oneKindOfBreak(block.text), place: block.place }])
      isBehindTable = false
    } else {
      const rows = rowsThatHoldSomething(block.rows)
      if (rows.length === 0) continue
      writer.leaveBlankLine()
      if (block.isSheet && isTitle(block.name)) {
        writer.addLine([{ text: block.name, place: block.name }])
      }
      cut.push(...addRows(writer, block, rows))
      isBehindTable = true
    }
  }
  const ofTables = blocks.flatMap((block) => (block.kind === 'table' ? (block.notes ?? []) : []))
  return { ...writer.written(), notes: [...notes, ...ofTables, ...cut] }
}

/** A piece of a line; it has no place when it is empty. */
interface Piece {
  text: string
  place: string
  row?: string
}

class PlacedText {
  #text = ''
  readonly #places: DocumentPlace[] = []
  /** Known beside the text, for to look at its end has it copied. */
  #endsBlank = true

  /** Adds a line of pieces with tabs between them. Blank lines in a row become one, and none stands above all else. */
  addLine(pieces: readonly Piece[]): void {
    const isBlank = pieces.length === 1 && pieces[0]?.text.trim() === ''
    if (isBlank) {
      this.leaveBlankLine()
      return
    }
    let isFirst = true
    for (const { text, place, row } of pieces) {
      if (!isFirst) this.#text += '\t'
      isFirst = false
      if (text === '') continue
      const start = this.#text.length
      this.#text += text
      const end = this.#text.length
      this.#places.push(
        row === undefined ? { start, end, name: place } : { start, end, name: place, row },
      )
    }
    this.#text += '\n'
    this.#endsBlank = false
  }

  leaveBlankLine(): void {
    if (this.#endsBlank) return
    this.#text += '\n'
    this.#endsBlank = true
  }

  written(): { text: string; places: DocumentPlace[] } {
    const isBlankBelow = this.#endsBlank && this.#text !== ''
    return { text: isBlankBelow ? this.#text.slice(0, -1) : this.#text, places: this.#places }
  }
}

/** So many cells, empty ones among them, are written of a table. */
const MOST_PLACES = 5_000_000

/** @returns what is to be said when not all rows could be written */
function addRows(writer: PlacedText, table: TableBlock, rows: readonly TableRow[]): string[] {
  const columns = columnsThatHoldSomething(rows)
  const most = Math.max(1, Math.floor(MOST_PLACES / columns.length))
  const nameOf = table.isSheet ? inSheet(table.name, columns) : inTable(table.name, columns)
  for (const { number, cells } of rows.slice(0, most)) {
    const row = `${table.name}, række ${number}`
    writer.addLine(
      columns.map((column, index) => {
        const text = written(cells[column] ?? '')
        return text === '' ? EMPTY : { text, place: nameOf(index, number), row }
      }),
    )
  }
  const left = rows[most]
  return left
    ? [`${table.name} er for stor: række ${left.number} og dem, der kommer efter, er ikke læst.`]
    : []
}

const EMPTY: Piece = { text: '', place: '' }

/** How a cell is named by the index of its column and the number of its row. */
type NameOfCell = (index: number, row: number) => string

function inSheet(name: string, columns: readonly number[]): NameOfCell {
  const letters = columns.map((column) => `${name}, celle ${columnLetters(column + 1)}`)
  return (index, row) => `${letters[index] ?? ''}${row}`
}

const inTable =
  (name: string, columns: readonly number[]): NameOfCell =>
  (index, row) =>
    `${name}, række ${row}, kolonne ${(columns[index] ?? 0) + 1}`

const holdsSomething = (cell: string) => cell.trim() !== ''

function rowsThatHoldSomething(rows: readonly TableRow[]): readonly TableRow[] {
  const isFull = ({ cells }: TableRow) => cells.some(holdsSomething)
  const first = rows.findIndex(isFull)
  return first < 0 ? [] : rows.slice(first, rows.findLastIndex(isFull) + 1)
}

/** Indexes of the columns in which any row has something. */
function columnsThatHoldSomething(rows: readonly TableRow[]): number[] {
  const isFull: boolean[] = []
  for (const { cells } of rows) {
    for (let column = 0; column < cells.length; column++) {
      isFull[column] = isFull[column] === true || holdsSomething(cells[column] ?? '')
    }
  }
  return isFull.flatMap((full, column) => (full ? [column] : []))
}

/** A cell as it stands in the text: a tab would begin a new one, and a line break a new row. */
function written(cell: string): string {
  if (!NEEDS_CARE.test(cell)) return cell
  const text = holdsSomething(cell) ? oneKindOfBreak(cell).replaceAll('\t', ' ') : ''
  return text.startsWith('"') || text.includes('\n') ? `"${text.replaceAll('"', '""')}"` : text
}

/** A cell of blanks, with a quotation mark at its beginning, a tab or a line break. */
const NEEDS_CARE = /^"|^\s*$|[\t\n\v\f\r\u0085\u2028\u2029]/

/** Every character that ends a line somewhere, as the one that ends it everywhere. */
const oneKindOfBreak = (text: string) => text.replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, '\n')
