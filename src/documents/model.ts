/**
 * What a document shows, whatever program wrote it: a workbook is tables, a text document paragraphs and tables, a copied
 * table one table. Values are as a Danish reader would type them.
 */
export interface DocumentContent {
  /** In the order in which they are shown. */
  blocks: Block[]
  /** Danish sentences about the reading, for the person: what was hidden, left out or too much. */
  notes: string[]
}

export type Block = ParagraphBlock | TableBlock

/** A paragraph or a list item. Tick boxes are ☒ and ☐, and a list item begins with its mark. */
export interface ParagraphBlock {
  kind: 'paragraph'
  /** May hold line breaks. */
  text: string
  /** Its place as the person names it, such as "afsnit 3". */
  place: string
}

export interface TableBlock {
  kind: 'table'
  /** The name of a sheet, "Ark1", or the number of a table in a text, "tabel 2". */
  name: string
  /** Whether it is a sheet of a workbook, whose cells people call "C3"; in other tables they count rows and columns. */
  isSheet?: boolean
  /** Whether the person has hidden the whole of it. */
  isHidden?: boolean
  /** Danish sentences about the reading of this table alone. */
  notes?: string[]
  /**
   * The rows that hold something, and an empty one where rows are left out between them. An empty cell is an empty text, and
   * so is what a merged cell covers; cells behind the last one that holds something may be missing.
   */
  rows: TableRow[]
}

export interface TableRow {
  /** 1-based number of the row in the sheet or table as it is shown to the person. */
  number: number
  cells: string[]
}

/** A document as the text that is checked and shown, and the way back from each offset to the place in the document. */
export interface DocumentText {
  text: string
  /** In order of offset, one for each cell that holds something and each paragraph. */
  places: readonly DocumentPlace[]
  /** What was said about the reading, of the document and of its tables. */
  notes: readonly string[]
}

export interface DocumentPlace {
  /** Offsets into the text; `end` is exclusive. */
  start: number
  end: number
  /** Such as "Ark1, celle C3", "tabel 2, række 3, kolonne 1" or "afsnit 4". */
  name: string
  /** Of a cell its row, such as "Ark1, række 3". */
  row?: string
}
