import { ParagraphText, textOfElement } from '../../open-document/paragraph-text'
import { asSeen } from '../../symbols'
import { elementsOf, textIn, type Element } from '../../xml/tree'
import { DocumentParts, type OpenTable } from '../document-parts'
import type { Flow } from '../flow'
import type { Doubt, TextBlocks, TextCell } from '../text-blocks'
import { isPrompt } from '../prompts'
import { shownByContentControl, shownByDropDown, shownByFieldMark } from './form-controls'
import { OUTLINE, type OdtLists } from './odt-lists'
import type { OdtStyles } from './odt-styles'

/** The lists around a paragraph: their style, and how far each level has come. */
interface ListPlace {
  style: string
  counts: number[]
  /** Whether the next paragraph is the first of its item, and so has the mark. */
  isFirst: boolean
}

/** Elements whose text is for nobody who reads the document. */
const IGNORED = new Set([
  'office:annotation',
  'office:annotation-end',
  'office:forms',
  'text:tracked-changes',
  'text:sequence-decls',
  'text:user-field-decls',
  'text:variable-decls',
  'svg:title',
  'svg:desc',
  'text:note',
  'office:event-listeners',
  'table:shapes',
  'text:ruby-text',
])

/** Reads the blocks of a text document of OpenDocument. */
export class OdtBody {
  readonly #parts: DocumentParts
  readonly #styles: OdtStyles
  readonly #lists: OdtLists
  readonly #controls: ReadonlyMap<string, string>
  readonly #headings: number[] = []
  /** How far lists have come, by their ids and styles, for those that continue them. */
  readonly #counted = new Map<string, number[]>()
  #hiddenSections = 0
  #repeats = MOST_REPEATED

  constructor(
    blocks: TextBlocks,
    styles: OdtStyles,
    lists: OdtLists,
    controls: ReadonlyMap<string, string>,
  ) {
    this.#parts = new DocumentParts(blocks, (parent, flow) => {
      this.#readBlocks(parent, flow)
    })
    this.#styles = styles
    this.#lists = lists
    this.#controls = controls
  }

  /** Reads the body of the document. */
  read(body: Element): void {
    this.#parts.readBody(body)
  }

  #readBlocks(parent: Element, flow: Flow, list?: ListPlace): void {
    for (const element of elementsOf(parent)) {
      switch (element.name) {
        case 'text:p':
        case 'text:h':
          this.#readParagraph(element, flow, list)
          break
        case 'text:list':
          this.#readList(element, flow, list)
          break
        case 'table:table':
          this.#readTable(element, flow)
          break
        case 'text:section':
          this.#readSection(element, flow)
          break
        case 'draw:frame':
        case 'draw:text-box':
        case 'draw:custom-shape':
        case 'draw:g':
          this.#readDrawn(element, flow)
          flow.addParagraph('', new Set())
          break
        default:
          if (!IGNORED.has(element.name)) this.#readBlocks(element, flow, list)
      }
    }
  }

  #readSection(section: Element, flow: Flow): void {
    const isHidden = section.attributes['text:display'] === 'none'
    if (isHidden) this.#hiddenSections++
    this.#readBlocks(section, flow)
    if (isHidden) this.#hiddenSections--
  }

  #readList(element: Element, flow: Flow, around: ListPlace | undefined): void {
    const { attributes } = element
    const style = attributes['text:style-name'] ?? around?.style ?? ''
    const continued = attributes['text:continue-list']
    const depth = (around?.counts.length ?? 0) + 1
    const known =
      (continued === undefined ? undefined : this.#counted.get(continued)) ??
      (attributes['text:continue-numbering'] === 'true' ? this.#counted.get(style) : undefined)
    const before = known?.[depth - 1] ?? this.#lists.startOf(style, depth) - 1
    const counts = [...(around?.counts ?? []), before]
    for (const item of elementsOf(element)) {
      const isItem = item.name === 'text:list-item'
      if (isItem) {
        const start = item.attributes['text:start-value']
        counts[depth - 1] = start === undefined ? (counts[depth - 1] ?? 0) + 1 : Number(start)
      }
      this.#readBlocks(item, flow, { style, counts: [...counts], isFirst: isItem })
    }
    const id = attributes['xml:id']
    if (id !== undefined) this.#counted.set(id, counts)
    this.#counted.set(style, counts)
  }

  #readParagraph(element: Element, flow: Flow, list: ListPlace | undefined): void {
    const style = element.attributes['text:style-name']
    const paragraph = new Paragraph()
    if (this.#hiddenSections > 0) paragraph.isHidden = true
    this.#readRuns(element, paragraph, flow, {
      isHidden: this.#styles.isHidden(style),
      isStruck: this.#styles.isStruck(style),
    })
    const { text, doubts } = paragraph.end()
    flow.addParagraph(this.#markOf(element, text, list) + text, doubts)
  }

  #markOf({ name, attributes }: Element, text: string, list: ListPlace | undefined): string {
    if (text.trim() === '') return ''
    if (list?.isFirst) {
      list.isFirst = false
      return this.#lists.mark(list.style, list.counts)
    }
    if (name !== 'text:h' || list || attributes['text:is-list-header'] === 'true') return ''
    const level = Math.min(Math.max(1, Number(attributes['text:outline-level']) || 1), MOST_LEVELS)
    const before = this.#headings[level - 1] ?? this.#lists.startOf(OUTLINE, level) - 1
    this.#headings[level - 1] = before + 1
    this.#headings.length = level
    return this.#lists.mark(
      OUTLINE,
      Array.from({ length: level }, (_, index) => this.#headings[index] ?? 1),
    )
  }

  #readRuns(parent: Element, paragraph: Paragraph, flow: Flow, look: Look): void {
    for (const child of parent.children) {
      if (typeof child === 'string') paragraph.add(child, look)
      else this.#readRun(child, paragraph, flow, look)
    }
  }

  #readRun(element: Element, paragraph: Paragraph, flow: Flow, look: Look): void {
    const { name, attributes } = element
    const blank = textOfElement(name, attributes['text:c'])
    if (blank !== undefined) paragraph.addAsItIs(blank)
    else if (IGNORED.has(name)) return
    else if (name === 'text:drop-down') paragraph.addShown(shownByDropDown(element), look)
    else if (name === 'text:placeholder') return
    else if (name === 'text:hidden-text') {
      paragraph.addShown(attributes['text:string-value'] ?? textIn(element), HIDDEN)
    } else if (name === 'text:hidden-paragraph') paragraph.isHidden = true
    else if (name === 'field:fieldmark' || name === 'field:fieldmark-start') {
      const shown = shownByFieldMark(element)
      if (shown !== undefined) paragraph.addShown(shown, look)
    } else if (name === 'loext:content-control') {
      const shown = shownByContentControl(element)
      if (shown === undefined) this.#readRuns(element, paragraph, flow, look)
      else paragraph.addShown(shown, look)
    } else if (name === 'draw:control') {
      const shown = this.#controls.get(attributes['draw:control'] ?? '') ?? ''
      paragraph.addShown(isPrompt(shown) ? '' : shown, look)
    } else if (name.startsWith('draw:')) this.#readDrawn(element, flow)
    else this.#readRuns(element, paragraph, flow, this.#lookOf(attributes, look))
  }

  #lookOf(attributes: Element['attributes'], look: Look): Look {
    const style = attributes['text:style-name']
    if (style === undefined) return look
    return {
      isHidden: look.isHidden || this.#styles.isHidden(style),
      isStruck: look.isStruck || this.#styles.isStruck(style),
    }
  }

  /** A frame holds a picture, a table or a text box; shapes hold paragraphs. */
  #readDrawn(element: Element, flow: Flow): void {
    const inner = elementsOf(element)
    if (inner.some(({ name }) => TEXT_BLOCKS.has(name))) {
      this.#parts.addBox(element, flow)
      return
    }
    for (const child of inner) if (!IGNORED.has(child.name)) this.#readDrawn(child, flow)
  }

  #readTable(element: Element, flow: Flow): void {
    this.#parts.addTable(flow, (table) => {
      for (const row of rowsOf(element)) {
        const cells = this.#readRow(row, table)
        const isEmpty = cells.every(({ text }) => text === '')
        const count = Number(row.attributes['table:number-rows-repeated'] ?? 1) || 1
        this.#repeat(isEmpty ? 1 : count, () => table.rows.push({ before: 0, cells }))
      }
    })
  }

  #readRow(row: Element, table: OpenTable): TextCell[] {
    const cells: TextCell[] = []
    for (const cell of elementsOf(row)) {
      const isCovered = cell.name === 'table:covered-table-cell'
      if (cell.name !== 'table:table-cell' && !isCovered) continue
      const found = new Set<Doubt>()
      const text = isCovered ? '' : this.#parts.readCell(cell, table, found)
      if (found.size > 0 && text !== '') table.doubt(cells.length + 1, found)
      const count = Number(cell.attributes['table:number-columns-repeated'] ?? 1) || 1
      if (text === '') cells.push({ text, width: count })
      else this.#repeat(count, () => cells.push({ text, width: 1 }))
    }
    return cells
  }

  /** Does something as often as a file asks for, within what a whole document may ask for. */
  #repeat(count: number, act: () => void): void {
    act()
    for (let rest = count - 1; rest > 0 && this.#repeats > 0; rest--) {
      this.#repeats--
      act()
    }
  }
}

/** Rows and cells of tables in texts hardly repeat each other. */
const MOST_REPEATED = 1000
const MOST_LEVELS = 10
const TEXT_BLOCKS = new Set(['text:p', 'text:h', 'text:list', 'table:table'])

/** How text looks, as far as it is doubtful whether it is meant to be read. */
interface Look {
  isHidden: boolean
  isStruck: boolean
}

const HIDDEN: Look = { isHidden: true, isStruck: false }

class Paragraph {
  isHidden = false
  readonly #text = new ParagraphText()
  readonly #doubts = new Set<Doubt>()

  add(text: string, look: Look): void {
    // Soft hyphens are no part of what people read.
    this.#text.add(asSeen(text, undefined).replaceAll('\u00ad', ''))
    if (text.trim() !== '') this.#doubt(look)
  }

  addShown(text: string, look: Look): void {
    if (text === '') return
    this.#text.addAsItIs(text)
    this.#doubt(look)
  }

  addAsItIs(text: string): void {
    this.#text.addAsItIs(text)
  }

  end(): { text: string; doubts: ReadonlySet<Doubt> } {
    const text = this.#text.take()
    if (this.isHidden && text.trim() !== '') this.#doubts.add('hidden')
    return { text, doubts: this.#doubts }
  }

  #doubt({ isHidden, isStruck }: Look): void {
    if (isHidden) this.#doubts.add('hidden')
    if (isStruck) this.#doubts.add('struck')
  }
}

function* rowsOf(parent: Element): Generator<Element> {
  for (const element of elementsOf(parent)) {
    if (element.name === 'table:table-row') yield element
    else if (ROW_GROUPS.has(element.name)) yield* rowsOf(element)
  }
}

const ROW_GROUPS = new Set(['table:table-header-rows', 'table:table-rows', 'table:table-row-group'])
