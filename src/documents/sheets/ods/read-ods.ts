import { textOfPart } from '../../container/part-text'
import type { Zip } from '../../container/zip'
import { notesOfCells } from '../../left-out'
import type { DocumentContent, TableBlock } from '../../model'
import { readXml, type Attributes } from '../../xml/read-xml'
import { CellBudget } from '../../cell-budget'
import { SheetGrid } from '../sheet-grid'
import { CellText } from './cell-text'
import { shownValue } from './shown-value'

/** Reads a spreadsheet of OpenDocument. */
export function readOds(zip: Zip): DocumentContent {
  const reader = new OdsReader()
  readXml(textOfPart(zip, 'content.xml'), reader)
  return { blocks: reader.tables, notes: reader.notes() }
}

/** Elements that hold nothing of what a sheet shows. */
const IGNORED = new Set([
  'office:annotation',
  'table:tracked-changes',
  'table:named-expressions',
  'table:database-ranges',
  'table:dde-links',
])

/** What lies upon the cells. */
const UPON_CELLS = new Set(['table:shapes', 'office:forms'])
const isUponCells = (name: string) => UPON_CELLS.has(name) || name.startsWith('draw:')

class OdsReader {
  readonly tables: TableBlock[] = []
  readonly #budget = new CellBudget()
  readonly #hiddenTableStyles = new Set<string>()
  readonly #text = new CellText()
  #style = ''
  #ignoredDepth = 0
  #isUponCells = false
  #grid: SheetGrid | undefined
  #isSheetHidden = false
  /** Of the row and the cell that come next; 1-based. */
  #row = 1
  #rowRepeat = 1
  #column = 1
  /** The cells of the row that is being read, which may stand for several rows. */
  #cells: { column: number; text: string }[] = []
  #columnOfSheet = 1
  #cell: { attributes: Attributes; isCovered: boolean } | undefined
  #hasControls = false
  #hasTextUponCells = false
  #hasInnerTables = false
  #notesOfCells = 0

  open(name: string, attributes: Attributes): void {
    if (this.#ignoredDepth > 0) {
      this.#ignoredDepth++
      if (name === 'form:checkbox' || name === 'form:listbox') this.#hasControls = true
      return
    }
    const isInner = name === 'table:table' && this.#grid !== undefined
    if (isInner) this.#hasInnerTables = true
    if (name === 'office:annotation') this.#notesOfCells++
    if (isInner || IGNORED.has(name) || isUponCells(name)) {
      this.#ignoredDepth = 1
      this.#isUponCells = isUponCells(name)
      return
    }
    switch (name) {
      case 'style:style':
        this.#style = attributes['style:name'] ?? ''
        break
      case 'style:table-properties':
        if (attributes['table:display'] === 'false') this.#hiddenTableStyles.add(this.#style)
        break
      case 'table:table':
        this.#openTable(attributes)
        break
      case 'table:table-column':
        this.#addColumns(attributes)
        break
      case 'table:table-row':
        this.#openRow(attributes)
        break
      case 'table:table-cell':
      case 'table:covered-table-cell':
        this.#cell = { attributes, isCovered: name !== 'table:table-cell' }
        this.#text.clear()
        break
      default:
        if (this.#cell) this.#text.open(name, attributes)
    }
  }

  close(name: string): void {
    if (this.#ignoredDepth > 0) {
      this.#ignoredDepth--
      return
    }
    switch (name) {
      case 'table:table':
        if (this.#grid) this.tables.push(this.#grid.table(this.#isSheetHidden))
        this.#grid = undefined
        break
      case 'table:table-row':
        this.#closeRow()
        break
      case 'table:table-cell':
      case 'table:covered-table-cell':
        this.#closeCell()
        break
      default:
        if (this.#cell) this.#text.close(name)
    }
  }

  text(text: string): void {
    if (this.#ignoredDepth === 0) {
      if (this.#cell) this.#text.add(text)
    } else if (this.#isUponCells && text.trim() !== '') this.#hasTextUponCells = true
  }

  notes(): string[] {
    return [
      ...notesOfCells(this.#notesOfCells),
      ...(this.#hasControls
        ? ['Afkrydsningsfelter og lister, der ligger oven på cellerne, er ikke læst.']
        : []),
      ...(this.#hasTextUponCells
        ? ['Tekstfelter, der ligger oven på cellerne, er ikke læst.']
        : []),
      ...(this.#hasInnerTables ? ['Tabeller, der står inde i en celle, er ikke læst.'] : []),
    ]
  }

  #openTable(attributes: Attributes): void {
    const name = attributes['table:name'] ?? `Ark${this.tables.length + 1}`
    this.#grid = new SheetGrid(name, this.#budget)
    this.#isSheetHidden = this.#hiddenTableStyles.has(attributes['table:style-name'] ?? '')
    this.#row = 1
    this.#columnOfSheet = 1
  }

  #addColumns(attributes: Attributes): void {
    const next = this.#columnOfSheet + repeated(attributes['table:number-columns-repeated'])
    if (isHidden(attributes)) this.#grid?.hideColumns(this.#columnOfSheet, next - 1)
    this.#columnOfSheet = next
  }

  #openRow(attributes: Attributes): void {
    this.#rowRepeat = repeated(attributes['table:number-rows-repeated'])
    this.#column = 1
    this.#cells = []
    if (isHidden(attributes)) this.#grid?.hideRows(this.#row, this.#row + this.#rowRepeat - 1)
  }

  #closeRow(): void {
    const end = this.#row + this.#rowRepeat
    if (this.#cells.length > 0) this.#addRows(end)
    this.#row = end
  }

  #addRows(end: number): void {
    for (let row = this.#row; row < end; row++) {
      for (const { column, text } of this.#cells) {
        if (this.#grid?.add(row, column, text) === false) return
      }
    }
  }

  #closeCell(): void {
    const { attributes = {}, isCovered = false } = this.#cell ?? {}
    this.#cell = undefined
    const count = repeated(attributes['table:number-columns-repeated'])
    const end = this.#column + count
    const shown = this.#text.lines()
    const hasValue = attributes['office:value-type'] !== undefined || shown !== ''
    if (attributes['table:formula'] !== undefined && !hasValue) {
      this.#grid?.lacksResult(this.#row, this.#column)
    }
    // What a merged cell covers is not seen.
    const text = isCovered || !hasValue ? '' : shownValue(attributes, shown)
    if (text !== '') {
      for (let column = this.#column; column < Math.min(end, LAST_COLUMN + 1); column++) {
        this.#cells.push({ column, text })
      }
    }
    this.#column = end
  }
}

const LAST_COLUMN = 16_384

const repeated = (count: string | undefined): number =>
  Math.max(1, Math.trunc(Number(count ?? 1)) || 1)

const isHidden = ({ 'table:visibility': visibility = 'visible' }: Attributes) =>
  visibility !== 'visible'
