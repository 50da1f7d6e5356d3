import { DELETED_LEFT_OUT, notesOfCells } from '../left-out'
import type { Block, DocumentContent, TableRow } from '../model'
import { Choice, shownByInput } from './controls'
import { layOut, mostCells, spanOf, type WrittenRow } from './grid'
import { ListMarks } from './list-marks'
import { fromWingdings, shownBy, type Shown } from './shown'
import { TextFlow } from './text-flow'
import { tokensIn, type Attributes } from './tokens'

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Elements that have no end. */
const voids = names('area base br col embed hr img input link meta param source track wbr')
/** Elements that are not shown. `comment` is the note of a cell in LibreOffice, `xml` an island in Word. */
const unseen = names(
  'audio canvas comment datalist del head iframe math noembed noframes noscript object script style svg template title video xml',
)
const blocks = names(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li listing main menu nav ol p pre section summary ul xmp',
)
const groups = names('thead tbody tfoot')
/** No end inside one of these reaches what is outside of it. */
const borders = names('table caption td th')

/** Browsers nest no deeper either. */
const deepest = 512

/** A text, or rows of cells. */
type Part = string | string[][]

/** Where text arrives: a cell, a caption, or what is outside of all tables. */
interface Place {
  flow: TextFlow
  parts: Part[]
}

interface OpenElement extends Shown {
  name: string
}

interface OpenTable {
  rows: WrittenRow[]
  row: WrittenRow | undefined
  beginsGroup: boolean
  cell: { place: Place; attributes: Attributes; isHidden: boolean } | undefined
  /** By column as it is written: whether Excel has it hidden. */
  hiddenColumns: boolean[]
  /** What the cells hold, in order, should the table turn out to be layout. */
  parts: Part[]
  isHidden: boolean
}

/**
 * Reads the tables of a piece of HTML, as a clipboard holds it, and the text around them. It reads what is shown, as a browser
 * shows it: blanks collapse, hidden rows and cells are left out, a tick is ☒, a list shows what is chosen. A table that only lays
 * out other tables, or has one column, is no table: what it holds stands there as text.
 *
 * @param html anything; what is no markup is text. Works without a browser's parser, which a page's policy may forbid
 * @returns undefined when there is no table in it
 */
export function tablesInHtml(html: string): DocumentContent | undefined {
  const reader = new Reader()
  for (const token of tokensIn(html)) {
    if (token.kind === 'start') reader.start(token.name, token.attributes)
    else if (token.kind === 'end') reader.end(token.name)
    else if (token.kind === 'text') reader.text(token.text)
    else reader.mark(token.isStart)
  }
  return reader.content()
}

class Reader {
  readonly #outside: Place = { flow: new TextFlow(), parts: [] }
  readonly #open: OpenElement[] = []
  readonly #tables: OpenTable[] = []
  readonly #lists = new ListMarks()
  #shown: Shown = { isHidden: false, keepsBlanks: false, isWingdings: false }
  #choice: Choice | undefined
  #isOver = false
  #notes = 0
  #hasDeleted = false
  #hasTooMany = false

  text(text: string): void {
    if (this.#isOver || this.#isHidden) return
    if (this.#choice) {
      this.#choice.add(text)
      return
    }
    // The dot of Symbol, the font of Word's bullets.
    const shown = this.#shown.isWingdings ? fromWingdings(text) : text.replaceAll('\uF0B7', '•')
    this.#place.flow.add(shown, this.#shown.keepsBlanks ?? false)
  }

  /** The markup around what was copied says where it stood; text there was not copied. */
  mark(isStart: boolean): void {
    if (!isStart) {
      this.#isOver = true
      return
    }
    const cells = this.#tables.flatMap(({ cell }) => cell?.place ?? [])
    for (const place of [this.#outside, ...cells]) {
      place.parts = []
      place.flow.take()
    }
    for (const table of this.#tables) {
      table.rows = []
      table.parts = []
      if (table.row) table.row.cells = []
    }
  }

  start(name: string, attributes: Attributes): void {
    if (this.#startsTable(name, attributes)) return
    if (name === 'select') this.#choice = new Choice(attributes)
    else if (name === 'option') this.#choice?.beginOption(attributes)
    else if (name === 'optgroup') this.#choice?.endOption()
    else if (name === 'input') this.text(shownByInput(attributes))
    else if (name === 'br' && !this.#isHidden && !this.#isOver) this.#place.flow.breakLine()
    if (name === 'comment' && !this.#isHidden) this.#notes += 1
    if (name === 'del' && !this.#isHidden) this.#hasDeleted = true
    if (blocks.has(name)) {
      if (name === 'li') this.#closeUpTo('li', /^(?:ul|ol|menu|dir)$/)
      else if (name === 'dt' || name === 'dd') this.#closeUpTo(/^d[td]$/, /^dl$/)
      this.#closeUpTo('p', /^button$/)
      this.#breakBlock()
    }
    if (name === 'li') {
      const mark = this.#lists.markOf(attributes)
      if (!this.#isHidden) this.#place.flow.beginItem(mark)
    }
    if (!voids.has(name)) this.#push(name, attributes)
  }

  end(name: string): void {
    if (name === 'br') this.start(name, new Map())
    else if (name === 'select') this.#endChoice()
    else if (name === 'option') this.#choice?.endOption()
    if (name === 'p' && !this.#isOpen('p')) this.#breakBlock()
    if (this.#endsTable(name) || !this.#isOpen(name)) return
    if (blocks.has(name) || unseen.has(name)) this.#closeUpTo(name)
    else {
      // Wrongly nested, as in `<b><i></b></i>`: only the one that ends.
      this.#open.splice(
        this.#open.findLastIndex((element) => element.name === name),
        1,
      )
      this.#look()
    }
  }

  content(): DocumentContent | undefined {
    while (this.#tables.length > 0) this.#closeTable()
    flushText(this.#outside)
    const { parts } = this.#outside
    if (parts.every((part) => typeof part === 'string')) return undefined
    let paragraphs = 0
    let tables = 0
    const blocksInOrder = parts.map((part): Block => {
      if (typeof part !== 'string') {
        return { kind: 'table', name: `tabel ${(tables += 1)}`, rows: numbered(part) }
      }
      return { kind: 'paragraph', text: part, place: `afsnit ${(paragraphs += 1)}` }
    })
    return { blocks: blocksInOrder, notes: this.#notesInWords() }
  }

  get #table(): OpenTable | undefined {
    return this.#tables.at(-1)
  }

  /** What stands in a table but in no cell is shown before the table. */
  get #place(): Place {
    return this.#tables.findLast(({ cell }) => cell)?.cell?.place ?? this.#outside
  }

  get #isHidden(): boolean {
    return this.#shown.isHidden
  }

  #startsTable(name: string, attributes: Attributes): boolean {
    if (name === 'table') {
      this.#closeUpTo('p')
      // A table in a table but in no cell ends the outer one, as in a browser.
      if (this.#table && !this.#table.cell && this.#open.at(-1)?.name !== 'caption')
        this.#closeTable()
      this.#breakBlock()
      this.#push(name, attributes)
      this.#tables.push({
        rows: [],
        row: undefined,
        beginsGroup: true,
        cell: undefined,
        hiddenColumns: [],
        parts: [],
        isHidden: this.#isHidden,
      })
    } else if (name === 'td' || name === 'th') {
      if (!this.#table?.row) this.#startsTable('tr', new Map())
      this.#closeCell()
      this.#push(name, attributes)
      const table = this.#table
      if (!table) return true
      const place = { flow: new TextFlow(), parts: [] }
      table.cell = { place, attributes, isHidden: this.#isHidden }
    } else if (name === 'tr') {
      // Rows that were copied without their table are one all the same.
      if (!this.#table) this.#startsTable('table', new Map())
      this.#closeRow()
      this.#push(name, attributes)
      const table = this.#table
      if (!table) return true
      table.row = { cells: [], beginsGroup: table.beginsGroup }
      if (!this.#isHidden) table.beginsGroup = false
    } else if (groups.has(name) && this.#table) {
      this.#closeGroup()
      this.#push(name, attributes)
    } else if (name === 'col' && this.#table) {
      const { isHidden } = shownBy(name, attributes)
      const { hiddenColumns } = this.#table
      for (let left = spanOf(attributes.get('span'), 1, 1000); left > 0; left -= 1) {
        hiddenColumns.push(isHidden)
      }
    } else if ((name === 'caption' || name === 'colgroup') && this.#table) {
      this.#closeGroup()
      this.#breakBlock()
      if (name === 'caption') this.#push(name, attributes)
    } else return false
    return true
  }

  #endsTable(name: string): boolean {
    const table = this.#table
    if (name === 'table') {
      if (table) this.#closeTable()
    } else if (name === 'td' || name === 'th') {
      if (table?.cell && this.#isOpenIn(name, 'table')) this.#closeCell()
    } else if (name === 'tr') {
      if (table) this.#closeRow()
    } else if (groups.has(name)) {
      if (table) this.#closeGroup()
    } else if (name === 'caption') {
      this.#breakBlock()
      if (this.#isOpenIn('caption', 'table')) this.#closeUpTo('caption', /^table$/)
    } else return false
    return true
  }

  #closeCell(): void {
    const table = this.#table
    if (!table?.cell) return
    this.#endChoice()
    const { place, attributes, isHidden } = table.cell
    flushText(place)
    this.#closeUpTo(/^t[dh]$/, /^table$/)
    table.cell = undefined
    if (isHidden) return
    table.parts.push(...place.parts)
    table.row?.cells.push({
      text: place.parts.filter((part) => typeof part === 'string').join('\n'),
      columns: spanOf(attributes.get('colspan'), 1, 1000),
      rows: spanOf(attributes.get('rowspan'), 0, 65_534),
    })
  }

  #closeRow(): void {
    this.#closeCell()
    const table = this.#table
    if (!table?.row) {
      this.#closeUpTo('caption', /^table$/)
      return
    }
    const isHidden = this.#isHiddenAt('tr')
    this.#closeUpTo('tr', /^table$/)
    if (!isHidden) table.rows.push(table.row)
    table.row = undefined
  }

  #closeGroup(): void {
    this.#closeRow()
    this.#closeUpTo(/^t(?:head|body|foot)$/, /^table$/)
    if (this.#table) this.#table.beginsGroup = true
  }

  #closeTable(): void {
    this.#closeGroup()
    const table = this.#tables.pop()
    this.#closeUpTo('table')
    if (!table || table.isHidden) return
    const { parts } = this.#place
    const isLayout = table.parts.some((part) => typeof part !== 'string')
    const all = isLayout ? [] : layOut(table.rows)
    const rows = all.map((row) => row.filter((_, column) => !table.hiddenColumns[column]))
    if (rows.length < table.rows.length && !isLayout) this.#hasTooMany = true
    if (isLayout || columnsThatHoldSomething(rows) < 2) parts.push(...table.parts)
    else parts.push(rows)
  }

  #endChoice(): void {
    const choice = this.#choice
    this.#choice = undefined
    if (choice) this.text(choice.shown())
  }

  #push(name: string, attributes: Attributes): void {
    if (this.#open.length >= deepest && !borders.has(name)) return
    if (/^(?:ul|ol|menu|dir)$/.test(name)) this.#lists.begin(name, attributes)
    const shown = shownBy(name, attributes)
    this.#open.push({ name, ...shown, isHidden: shown.isHidden || unseen.has(name) })
    this.#look()
  }

  /** Reads anew how text is shown now. */
  #look(): void {
    const nearest = <Key extends 'keepsBlanks' | 'isWingdings'>(key: Key) =>
      this.#open.findLast((element) => element[key] !== undefined)?.[key]
    this.#shown = {
      isHidden: this.#open.some(({ isHidden }) => isHidden),
      keepsBlanks: nearest('keepsBlanks'),
      isWingdings: nearest('isWingdings'),
    }
  }

  #isHiddenAt(name: string): boolean {
    const at = this.#open.findLastIndex((element) => element.name === name)
    return this.#open.slice(0, at + 1).some(({ isHidden }) => isHidden)
  }

  #isOpen(name: string): boolean {
    return (
      this.#indexOf(
        (element) => element === name,
        (element) => borders.has(element),
      ) >= 0
    )
  }

  #isOpenIn(name: string, border: string): boolean {
    return (
      this.#indexOf(
        (element) => element === name,
        (element) => element === border,
      ) >= 0
    )
  }

  /** Index of the innermost open element, if nothing that holds it in is further in. */
  #indexOf(isIt: (name: string) => boolean, isBorder: (name: string) => boolean): number {
    for (let at = this.#open.length - 1; at >= 0; at -= 1) {
      const { name } = this.#open[at] as OpenElement
      if (isIt(name)) return at
      if (isBorder(name)) return -1
    }
    return -1
  }

  /** Closes an element and all that is open in it. */
  #closeUpTo(what: string | RegExp, border?: RegExp): void {
    const at = this.#indexOf(
      (name) => (typeof what === 'string' ? name === what : what.test(name)),
      (name) => (border?.test(name) ?? false) || (what !== 'table' && !border && borders.has(name)),
    )
    if (at < 0) return
    const closed = this.#open.splice(at)
    for (const { name } of closed) {
      if (/^(?:ul|ol|menu|dir)$/.test(name)) this.#lists.end()
    }
    if (closed.some(({ name }) => blocks.has(name))) this.#breakBlock()
    if (closed.some(({ name }) => name === 'li')) this.#place.flow.beginItem('')
    this.#look()
  }

  #breakBlock(): void {
    const place = this.#place
    if (place === this.#outside) flushText(place)
    else place.flow.breakBlock()
  }

  #notesInWords(): string[] {
    const notes = notesOfCells(this.#notes)
    if (this.#hasDeleted) notes.push(DELETED_LEFT_OUT)
    if (this.#hasTooMany) {
      notes.push(`Kun de første ${mostCells.toLocaleString('da')} celler er læst.`)
    }
    return notes
  }
}

function flushText(place: Place): void {
  const text = place.flow.take()
  if (text) place.parts.push(text)
}

function columnsThatHoldSomething(rows: readonly string[][]): number {
  const width = rows[0]?.length ?? 0
  return Array.from({ length: width }).filter((_, column) => rows.some((row) => row[column])).length
}

/** The rows with their numbers, without the empty ones above and below all others. */
function numbered(rows: readonly string[][]): TableRow[] {
  const isFull = (row: TableRow): boolean => row.cells.some(Boolean)
  const all = rows.map((cells, index): TableRow => ({ number: index + 1, cells }))
  return all.slice(all.findIndex(isFull), all.findLastIndex(isFull) + 1)
}
