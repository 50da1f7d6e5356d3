import type { Element } from '../xml/tree'
import { inDocument, linesOfCell, type Flow } from './flow'
import type { Doubt, TextBlocks, TextRow } from './text-blocks'

/** A table while its rows are read. */
export interface OpenTable {
  rows: TextRow[]
  /** Takes the tables and text boxes that stand in its cells, and go behind the table. */
  inner: (() => void)[]
  /** Takes what must be said of a cell of the row that is being read. */
  doubt(column: number, found: ReadonlySet<Doubt>): void
}

/**
 * The parts of a text document: its body, text boxes and tables. What they are called and where they go is alike in all
 * kinds of documents; which elements a part is written with is known to the reader of the kind.
 */
export class DocumentParts {
  readonly #blocks: TextBlocks
  readonly #readBlocks: (parent: Element, flow: Flow) => void
  #boxes = 0

  /** @param readBlocks reads what stands in an element into a flow */
  constructor(blocks: TextBlocks, readBlocks: (parent: Element, flow: Flow) => void) {
    this.#blocks = blocks
    this.#readBlocks = readBlocks
  }

  readBody(body: Element): void {
    this.#readBlocks(
      body,
      inDocument((text, doubts) => {
        this.#blocks.addParagraph(text, doubts)
      }),
    )
  }

  /** Has a text box read behind the paragraph it is tied to. */
  addBox(box: Element, flow: Flow): void {
    flow.addBox(() => {
      const name = `tekstboks ${++this.#boxes}`
      this.#blocks.addParagraph('')
      this.#readBlocks(
        box,
        inDocument((text, doubts) => {
          this.#blocks.addParagraph(text, doubts, name)
        }),
      )
      this.#blocks.addParagraph('')
    })
  }

  /** @param readRows reads the rows of the table, in their order */
  addTable(flow: Flow, readRows: (table: OpenTable) => void): void {
    const name = this.#blocks.nextTable()
    const inner: (() => void)[] = []
    const rows: TextRow[] = []
    const doubts = new Map<string, ReadonlySet<Doubt>>()
    readRows({
      rows,
      inner,
      doubt: (column, found) => {
        doubts.set(`${name}, række ${rows.length + 1}, kolonne ${column}`, found)
      },
    })
    flow.addTable(() => {
      this.#blocks.addTable(name, rows)
      for (const [place, found] of doubts) this.#blocks.doubt(found, place)
      for (const add of inner) add()
    })
  }

  /**
   * The paragraphs of a cell as lines.
   *
   * @param found takes what must be said of the text
   */
  readCell(cell: Element, { inner }: OpenTable, found: Set<Doubt>): string {
    return linesOfCell(
      (flow) => {
        this.#readBlocks(cell, flow)
      },
      inner,
      found,
    )
  }
}
