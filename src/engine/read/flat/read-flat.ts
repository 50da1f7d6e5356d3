import type { ReadOptions } from '../../model/options'
import type { Place, Receiver, Span } from '../../model/record'
import { Besides } from './grid/besides'
import { gridAt } from './grid/grid-at'
import { readGrid } from './grid/read-grid'
import { isTypeLabel, typeNamed } from './labels'
import { entryOnLine } from './lines/entry-on-line'
import { headingIn } from './lines/heading'
import { labelsIn } from './lines/label-in-line'
import { isClosing, mailHeaderLines } from './lines/mail'
import { isDecoration, isItem } from './lines/marks'
import { lineAt, type PhysicalLine } from './lines/physical-line'
import { plainLineAt } from './lines/plain-line'
import { LineReader } from './lines/read-line'
import { isSignature } from './lines/signature'
import { passOver } from './pass-over'
import { Registrations } from './registrations'
import { isGroupRow } from './table/group-row'
import { headerSpan } from './table/header'
import { readRows } from './table/read-rows'
import { tableAt } from './table/table-at'
import { writtenIn } from './written-in'

/** Records and rows of a text before the part that is read. */
export interface ReadBefore {
  count: number
  row: number
}

/**
 * Reads registrations as people write them: lines of `Felt: værdi`, labels with their values below or beside them, and
 * tables, in any order, with a mail around them. What belongs to no field is passed over, and told to the receiver.
 *
 * @param body the part of the text to read
 * @returns the number of records read
 */
export function readFlat(
  text: string,
  body: Span,
  options: ReadOptions,
  receiver: Receiver,
  before: ReadBefore = { count: 0, row: 0 },
): number {
  return new FlatReader(text, body, options, receiver, before).read() - before.count
}

class FlatReader {
  readonly #text: string
  readonly #body: Span
  readonly #options: ReadOptions
  readonly #receiver: Receiver
  readonly #registrations: Registrations
  readonly #lines: LineReader
  /** Offset at which what is read next begins, and the rows before it. */
  #at: number
  #row: number
  #blanks = 0
  /** A mail is closed: what follows is not read, up to a heading. */
  #isClosed = false
  /** A mail above the draft is closed: its signature is not read. */
  #isSignature = false
  /** Offset of the last line that begins a registration for sure; computed when a signature asks. */
  #lastBeginning: number | undefined
  /** Lines with labels that no type knows, above the first registration. */
  #titles: PhysicalLine[] = []

  constructor(
    text: string,
    body: Span,
    options: ReadOptions,
    receiver: Receiver,
    { count, row }: ReadBefore,
  ) {
    this.#text = text
    this.#body = body
    this.#options = options
    this.#receiver = receiver
    this.#at = body.start
    this.#row = row
    this.#registrations = new Registrations(options, receiver, writtenIn(text, options.guidance))
    this.#registrations.count = count
    this.#lines = new LineReader(text, options.guidance, this.#registrations, (at) => {
      this.#pass(at)
    })
  }

  /** @returns the number of records, with those before */
  read(): number {
    while (this.#at < this.#body.end) this.#readNext()
    this.#registrations.end()
    if (this.#registrations.count === 0) this.#readTitles()
    this.#passTitles()
    return this.#registrations.count
  }

  #readNext(): void {
    if (this.#takePlainLine()) return
    const line = lineAt(this.#text, this.#at, this.#body.end)
    if (line.start >= line.end) {
      this.#blanks++
      this.#registrations.endBlock()
      if (this.#isSignature && !this.#hasBeginningBelow()) this.#isSignature = false
      this.#next(line)
      return
    }
    const isFirst = !this.#registrations.hasBegun && this.#registrations.count === 0
    const mail = mailHeaderLines(this.#linesFrom(line), isFirst)
    if (mail > 0) this.#passMailHeader(mail)
    else if (this.#isClosed || this.#isSignature || !this.#readRows(line)) {
      const isGroup = isGroupRow(this.#options.guidance, this.#text, {
        start: this.#at,
        end: this.#body.end,
      })
      this.#next(line)
      if (isGroup) this.#pass(line)
      else this.#readLine(line)
    }
    // A rule parts what stands above and below it, as a blank line does.
    this.#blanks = isDecoration(this.#written(line)) ? this.#blanks + 1 : 0
    if (this.#registrations.hasBegun || this.#registrations.count > 0) this.#passTitles()
  }

  /** Fast path: most lines of a long text are a label and its text, and nothing else. */
  #takePlainLine(): boolean {
    if (this.#isClosed || this.#isSignature) return false
    const { guidance } = this.#options
    const line = plainLineAt(guidance, this.#text, this.#at, this.#body.end)
    // Behind a blank line a signature may begin with an address.
    const isPlain = line && (this.#blanks === 0 || isTypeLabel(guidance, line.folded))
    if (!isPlain || !this.#lines.take(line)) return false
    this.#blanks = 0
    this.#at = line.next
    this.#row++
    this.#passTitles()
    return true
  }

  #next({ next }: PhysicalLine): void {
    this.#at = next
    this.#row++
  }

  #written({ start, end }: Span): string {
    return this.#text.slice(start, end)
  }

  /** The lines from one on, up to a blank one. */
  *#linesFrom(first: PhysicalLine): Generator<string> {
    for (let line = first; line.start < line.end;) {
      yield this.#written(line)
      if (line.next >= this.#body.end) return
      line = lineAt(this.#text, line.next, this.#body.end)
    }
  }

  /** The lines that are read next and are not blank. */
  *#below(): Generator<PhysicalLine> {
    for (let at = this.#at; at < this.#body.end;) {
      const line = lineAt(this.#text, at, this.#body.end)
      if (line.start < line.end) yield line
      at = line.next
    }
  }

  #pass(at: Span): void {
    const { number } = this.#registrations
    passOver(this.#written(at), at, number, this.#options.guidance, this.#receiver)
  }

  /** Above a mail that is quoted, what came before is closed; a mail around the draft has nothing before it. */
  #passMailHeader(lines: number): void {
    this.#isClosed = this.#registrations.hasBegun || this.#registrations.count > 0
    this.#isSignature = false
    this.#registrations.end()
    for (let count = 0; count < lines; count++) {
      const line = lineAt(this.#text, this.#at, this.#body.end)
      this.#next(line)
      this.#pass(line)
    }
  }

  /** Reads a table that begins here, if one does. Values that the label above asks for are no header. */
  #readRows(line: PhysicalLine): boolean {
    if (this.#lines.asksFor(this.#written(line))) return false
    return this.#readGrid() || this.#readTable()
  }

  #readTable(): boolean {
    const body = { start: this.#at, end: this.#body.end }
    const table = tableAt(this.#options.guidance, this.#text, body)
    if (!table) return false
    const heading = this.#registrations.takeHeading()
    this.#registrations.end()
    const read = readRows(
      this.#text,
      { start: table.next, end: body.end },
      { ...table, row: this.#row + table.row, headerRow: this.#row + table.headerRow },
      this.#options,
      this.#receiver,
      { heading, count: this.#registrations.count },
    )
    // A header without rows was not read after all.
    if (read.count === 0) this.#pass(headerSpan(table))
    this.#registrations.count += read.count
    this.#registrations.heading = undefined
    this.#at = read.next
    this.#row = read.row
    return true
  }

  #readGrid(): boolean {
    const { guidance } = this.#options
    const body = { start: this.#at, end: this.#body.end }
    const grid = gridAt(guidance, this.#text, body, this.#registrations.isBelowHeading)
    const table = grid && tableAt(guidance, this.#text, body)
    if (!grid || (table && table.known >= grid.known)) return false
    const registrations = this.#registrations
    let besides: Besides | undefined
    const read = readGrid(guidance, this.#text, body, grid.delimiter, this.#row, (columns) => {
      const passed = (at: Place) => {
        this.#pass(at)
      }
      if (columns.length > 0) return (besides = new Besides(registrations, columns, passed))
      return {
        entry: (entry) => {
          registrations.add(entry)
        },
        heading: (type, at) => {
          registrations.begin(type, at)
        },
        blankRow: () => {
          registrations.endBlock()
        },
        passed,
      }
    })
    besides?.end()
    this.#at = read.next
    this.#row = read.row
    return true
  }

  #readLine(line: PhysicalLine): void {
    const written = this.#written(line)
    // Tells a spreadsheet what parts its cells, and nobody else anything.
    if (/^sep=.$/i.test(written)) return
    if (this.#isClosed || this.#isSignature) {
      if (!this.#beginsRegistration(written)) {
        this.#pass(line)
        return
      }
      this.#isClosed = this.#isSignature = false
    }
    if (isClosing(written)) {
      this.#isClosed = this.#registrations.hasBegun || this.#registrations.count > 0
      this.#isSignature = !this.#isClosed
      this.#registrations.end()
      this.#pass(line)
      return
    }
    if (this.#isSignedHere(line)) {
      this.#isClosed = true
      this.#registrations.end()
      this.#pass(line)
      return
    }
    const read = this.#lines.read(line, this.#blanks, () => this.#below())
    if (read === 'title') this.#titles.push(line)
    else if (read === 'passed') this.#pass(line)
  }

  /** Whether a signature begins, apart from what is above it. */
  #isSignedHere(line: PhysicalLine): boolean {
    const isApart = this.#blanks > 0 && this.#registrations.hasBegun
    return isApart && isSignature(this.#options.guidance, this.#linesFrom(line))
  }

  /** Whether a line names a type, as a heading or in its field. */
  #beginsRegistration(written: string): boolean {
    const { guidance } = this.#options
    if (headingIn(guidance, written)) return !isItem(written)
    const [first] = labelsIn(guidance, written, false)
    return (
      first !== undefined &&
      isTypeLabel(guidance, first.folded) &&
      typeNamed(guidance, written.slice(first.textAt, first.textEnd)) !== undefined
    )
  }

  /** Whether a registration, or a mail that may hold one, begins for sure further down. */
  #hasBeginningBelow(): boolean {
    if (this.#lastBeginning === undefined) {
      this.#lastBeginning = -1
      for (let at = this.#at; at < this.#body.end;) {
        const line = lineAt(this.#text, at, this.#body.end)
        const isBeginning =
          line.start < line.end &&
          (this.#beginsRegistration(this.#written(line)) ||
            mailHeaderLines(this.#linesFrom(line)) > 0)
        if (isBeginning) this.#lastBeginning = at
        at = line.next
      }
    }
    return this.#lastBeginning > this.#at
  }

  /** Where no label at all is known, those that look like labels are told to be unknown. */
  #readTitles(): void {
    const { guidance } = this.#options
    for (const line of this.#titles) {
      for (const one of labelsIn(guidance, this.#written(line), false)) {
        this.#registrations.add(entryOnLine(this.#text, line, one))
      }
    }
    this.#titles = []
    this.#registrations.end()
  }

  #passTitles(): void {
    for (const line of this.#titles) this.#pass(line)
    this.#titles = []
  }
}
