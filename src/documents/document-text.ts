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
      addRows(writer, block, rows)
      isBehindTable = true
    }
  }
  const ofTables = blocks.flatMap((block) => (block.kind === 'table' ? (block.notes ?? []) : []))
  return { ...writer.written(), notes: [...notes, ...ofTables] }
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

  /** Adds a line of pieces with tabs between them. Blank lines in a row become one, and none stands above all else. */
  addLine(pieces: readonly Piece[]): void {
    const isBlank = pieces.length === 1 && pieces[0]?.text.trim() === ''
    if (isBlank) {
      this.leaveBlankLine()
      return
    }
    for (const [index, { text, place, row }] of pieces.entries()) {
      if (index > 0) this.#text += '\t'
      const start = this.#text.length
      this.#text += text
      if (text !== '')
        this.#places.push({ start, end: this.#text.length, name: place, ...(row && { row }) })
    }
    this.#text += '\n'
  }

  leaveBlankLine(): void {
    if (this.#text !== '' && !this.#text.endsWith('\n\n')) this.#text += '\n'
  }

  written(): { text: string; places: DocumentPlace[] } {
    const end = this.#text.endsWith('\n\n') ? -1 : undefined
    return { text: this.#text.slice(0, end), places: this.#places }
  }
}

function addRows(writer: PlacedText, table: TableBlock, rows: readonly TableRow[]): void {
  const columns = columnsThatHoldSomething(rows)
  for (const { number, cells } of rows) {
    const row = `${table.name}, række ${number}`
    writer.addLine(
      columns.map((column) => {
        const text = written(cells[column] ?? '')
        return text === '' ? EMPTY : { text, place: placeOf(table, number, column + 1), row }
      }),
    )
  }
}

const EMPTY: Piece = { text: '', place: '' }

const placeOf = ({ name, isSheet }: TableBlock, row: number, column: number): string =>
  isSheet
    ? `${name}, celle ${columnLetters(column)}${row}`
    : `${name}, række ${row}, kolonne ${column}`

const holdsSomething = (cell: string) => cell.trim() !== ''

function rowsThatHoldSomething(rows: readonly TableRow[]): readonly TableRow[] {
  const isFull = ({ cells }: TableRow) => cells.some(holdsSomething)
  const first = rows.findIndex(isFull)
  return first < 0 ? [] : rows.slice(first, rows.findLastIndex(isFull) + 1)
}

/** Indexes of the columns in which any row has something. */
function columnsThatHoldSomething(rows: readonly TableRow[]): number[] {
  const full = new Set<number>()
  for (const { cells } of rows) {
    for (const [column, cell] of cells.entries()) if (holdsSomething(cell)) full.add(column)
  }
  return [...full].sort((a, b) => a - b)
}

/** A cell as it stands in the text: a tab would begin a new one, and a line break a new row. */
function written(cell: string): string {
  const text = holdsSomething(cell) ? oneKindOfBreak(cell).replaceAll('\t', ' ') : ''
  return text.startsWith('"') || text.includes('\n') ? `"${text.replaceAll('"', '""')}"` : text
}

/** Every character that ends a line somewhere, as the one that ends it everywhere. */
const oneKindOfBreak = (text: string) => text.replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, '\n')
