import { childOf, childrenOf, elementsOf, type Element } from '../../xml/tree'
import { DocumentParts, type OpenTable } from '../document-parts'
import type { Flow } from '../flow'
import type { Doubt, TextBlocks, TextCell, TextRow } from '../text-blocks'
import { shownByControl } from './content-control'
import { isOn } from './is-on'
import type { Numbering } from './numbering'
import type { RunReader } from './run-reader'
import type { Style } from './styles'
import { chosenContent, isWrapper } from './wrappers'

/** Reads the blocks of a text document, its tables, and what lies upon it. */
export class DocxBody {
  readonly #parts: DocumentParts
  readonly #styles: ReadonlyMap<string, Style>
  readonly #numbering: Numbering
  readonly #runs: RunReader

  constructor(
    blocks: TextBlocks,
    styles: ReadonlyMap<string, Style>,
    numbering: Numbering,
    runs: RunReader,
  ) {
    this.#parts = new DocumentParts(blocks, (parent, flow) => {
      this.#readBlocks(parent, flow)
    })
    this.#styles = styles
    this.#numbering = numbering
    this.#runs = runs
  }

  /** Reads the body of the document. */
  read(body: Element): void {
    this.#parts.readBody(body)
  }

  #readBlocks(parent: Element, flow: Flow): void {
    const paragraphs = new Paragraphs(flow, this.#numbering)
    this.#readInto(parent, flow, paragraphs)
    paragraphs.end()
  }

  #readInto(parent: Element, flow: Flow, paragraphs: Paragraphs): void {
    for (const element of elementsOf(parent)) {
      switch (element.name) {
        case 'w:p':
          this.#readParagraph(element, flow, paragraphs)
          break
        case 'w:tbl':
          this.#readTable(element, flow)
          break
        case 'w:sdt':
          this.#readControl(element, flow, paragraphs)
          break
        case 'mc:AlternateContent':
          this.#readInto(chosenContent(element), flow, paragraphs)
          break
        default:
          if (isWrapper(element)) this.#readInto(element, flow, paragraphs)
      }
    }
  }

  #readControl(control: Element, flow: Flow, paragraphs: Paragraphs): void {
    const content = childOf(control, 'w:sdtContent')
    if (!content) return
    const [only, another] = elementsOf(content)
    const isField = another === undefined && (only === undefined || only.name === 'w:p')
    const shown = isField ? shownByControl(control) : undefined
    if (shown === undefined) this.#readInto(content, flow, paragraphs)
    else paragraphs.add(shown, new Set())
  }

  #readParagraph(paragraph: Element, flow: Flow, paragraphs: Paragraphs): void {
    const properties = childOf(paragraph, 'w:pPr')
    const style = this.#styles.get(childOf(properties, 'w:pStyle')?.attributes['w:val'] ?? '')
    const { text, doubts } = this.#runs.read(paragraph, style, (box) => {
      this.#parts.addBox(box, flow)
    })
    const mark = childOf(properties, 'w:rPr')
    if (childOf(mark, 'w:del') ?? childOf(mark, 'w:moveFrom')) {
      paragraphs.begin(text, doubts)
      return
    }
    const list = childOf(properties, 'w:numPr')
    const listId = childOf(list, 'w:numId')?.attributes['w:val'] ?? style?.listId
    const level = childOf(list, 'w:ilvl')?.attributes['w:val'] ?? style?.level ?? 0
    const item =
      listId === undefined || listId === '0' ? undefined : { listId, level: Number(level) }
    paragraphs.add(text, doubts, item)
  }

  #readTable(element: Element, flow: Flow): void {
    this.#parts.addTable(flow, (table) => {
      for (const row of rowsOf(element)) table.rows.push(this.#readRow(row, table))
    })
  }

  #readRow(row: Element, table: OpenTable): TextRow {
    const properties = childOf(row, 'w:trPr')
    const before = Number(childOf(properties, 'w:gridBefore')?.attributes['w:val'] ?? 0) || 0
    const isHidden = isOn(childOf(properties, 'w:hidden'))
    const cells: TextCell[] = []
    let column = before + 1
    for (const { cell, control } of cellsOf(row)) {
      const about = childOf(cell, 'w:tcPr')
      const width = Number(childOf(about, 'w:gridSpan')?.attributes['w:val'] ?? 1) || 1
      const doubts = new Set<Doubt>(isHidden ? ['hidden'] : [])
      const own = this.#parts.readCell(cell, table, doubts)
      const text = (control && shownByControl(control)) ?? own
      if (doubts.size > 0 && text !== '') table.doubt(column, doubts)
      cells.push({ text: isCovered(about) ? '' : text, width })
      column += width
    }
    return { before, cells }
  }
}

/** Puts paragraphs together when the end of one was deleted, so that the next one continues it. */
class Paragraphs {
  readonly #flow: Flow
  readonly #numbering: Numbering
  #begun = ''
  #doubts = new Set<Doubt>()
  #hasBegun = false

  constructor(flow: Flow, numbering: Numbering) {
    this.#flow = flow
    this.#numbering = numbering
  }

  begin(text: string, doubts: ReadonlySet<Doubt>): void {
    this.#begun += text
    for (const doubt of doubts) this.#doubts.add(doubt)
    this.#hasBegun = true
  }

  add(text: string, doubts: ReadonlySet<Doubt>, item?: { listId: string; level: number }): void {
    const whole = this.#begun + text
    const all = new Set([...this.#doubts, ...doubts])
    this.#begun = ''
    this.#doubts = new Set()
    this.#hasBegun = false
    const mark = item && whole.trim() !== '' ? this.#numbering.next(item.listId, item.level) : ''
    this.#flow.addParagraph(mark + whole, all)
  }

  end(): void {
    if (this.#hasBegun && this.#begun !== '') this.add('', new Set())
  }
}

/** The rows of a table, without those that were deleted, whatever wraps them. */
function* rowsOf(parent: Element): Generator<Element> {
  for (const element of elementsOf(parent)) {
    if (element.name === 'w:tr') {
      if (!childOf(element, 'w:trPr', 'w:del')) yield element
    } else if (element.name === 'w:sdt' || isWrapper(element)) yield* rowsOf(element)
  }
}

/** The cells of a row, each with the content control that is around it. */
function* cellsOf(
  parent: Element,
  control?: Element,
): Generator<{ cell: Element; control: Element | undefined }> {
  for (const element of elementsOf(parent)) {
    if (element.name === 'w:tc') {
      if (!childOf(element, 'w:tcPr', 'w:cellDel')) yield { cell: element, control }
    } else if (element.name === 'w:sdt') yield* cellsOf(element, element)
    else if (isWrapper(element)) yield* cellsOf(element, control)
  }
}

/** Whether a cell is covered by the one above or before it. */
function isCovered(properties: Element | undefined): boolean {
  const merges = [...childrenOf(properties, 'w:vMerge'), ...childrenOf(properties, 'w:hMerge')]
  return merges.some(({ attributes }) => (attributes['w:val'] ?? 'continue') === 'continue')
}
