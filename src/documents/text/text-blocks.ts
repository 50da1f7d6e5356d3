import { listed } from '../danish-numbers'
import type { Block, DocumentContent, TableRow } from '../model'

/** What must be said of a text that was read all the same. */
export type Doubt = 'hidden' | 'struck'

/** A cell of a table in a text, with how many columns it is wide. */
export interface TextCell {
  text: string
  width: number
}

/** A row before its cells are set into columns. */
export interface TextRow {
  /** So many columns are left empty before its first cell. */
  before: number
  cells: TextCell[]
}

/** So many places are named in a note. */
const MOST_NAMED = 4

/** So wide is a table at the most. */
const MOST_COLUMNS = 1000

/** Puts down paragraphs and tables in their order, and counts them as the person does. */
export class TextBlocks {
  readonly #blocks: Block[] = []
  readonly #doubts = new Map<Doubt, Set<string>>()
  readonly #notes: string[] = []
  #paragraphs = 0
  #tables = 0

  /** @param place where it stands, when it is not counted with the others */
  addParagraph(text: string, doubts: ReadonlySet<Doubt> = new Set(), place?: string): void {
    if (text.trim() === '') {
      this.#blocks.push({ kind: 'paragraph', text: '', place: '' })
      return
    }
    const name = place ?? `afsnit ${++this.#paragraphs}`
    this.#blocks.push({ kind: 'paragraph', text, place: name })
    this.doubt(doubts, name)
  }

  /** The name of the next table: tables are counted from where they begin. */
  nextTable(): string {
    return `tabel ${++this.#tables}`
  }

  /** A table of one cell is a frame around paragraphs, and these stand on lines of their own. */
  addTable(name: string, rows: readonly TextRow[]): void {
    const [first] = rows
    const [only] = first?.cells ?? []
    if (rows.length === 1 && first?.cells.length === 1 && only) {
      for (const line of only.text.split('\n')) this.addParagraph(line, undefined, name)
      return
    }
    this.#blocks.push({ kind: 'table', name, rows: rows.map(inColumns) })
  }

  doubt(doubts: ReadonlySet<Doubt>, place: string): void {
    for (const doubt of doubts) {
      const places = this.#doubts.get(doubt) ?? new Set()
      this.#doubts.set(doubt, places.add(place))
    }
  }

  note(sentence: string): void {
    if (!this.#notes.includes(sentence)) this.#notes.push(sentence)
  }

  content(): DocumentContent {
    const doubts = [...this.#doubts].map(([doubt, places]) => {
      const named = [...places].slice(0, MOST_NAMED)
      const where = listed(places.size > MOST_NAMED ? [...named, 'flere steder'] : named)
      return doubt === 'hidden'
        ? `Der er skjult tekst i ${where}; den er læst med.`
        : `Der er overstreget tekst i ${where}; den er læst med.`
    })
    return { blocks: this.#blocks, notes: [...doubts, ...this.#notes] }
  }
}

/** A row with an empty cell for each column that a wide one covers. */
function inColumns({ before, cells }: TextRow, index: number): TableRow {
  const all = Array<string>(Math.min(before, MOST_COLUMNS)).fill('')
  for (const { text, width } of cells) {
    all.push(text)
    for (let rest = Math.min(width, MOST_COLUMNS); rest > 1; rest--) all.push('')
  }
  return { number: index + 1, cells: all }
}
