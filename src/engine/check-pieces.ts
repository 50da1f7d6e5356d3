import { additions, type Additions } from './additions'
import type { CaseFault, CaseSummary } from './case/case-verdict'
import { putDownFaults } from './case/cases-of-text'
import { checkText } from './check-text'
import { uncovered } from './cover'
import { editionAt } from './edition'
import type { Finding } from './finding'
import { resolveOptions, type Options, type ResolvedOptions } from './options'
import { checkPiece, firstPiece, type PieceStart } from './pieces/check-piece'
import { cuttingOf, type Cutting } from './pieces/cutting'
import { KeptFindings, type FindingsOfCode } from './pieces/kept-findings'
import { ManyCases } from './pieces/many-cases'
import { toldInPieces } from './pieces/told-in-pieces'
import { PassedRecords } from './read/passed-records'
import type { RecordSummary, Report } from './report'
import { todayInDenmark } from './today-in-denmark'
import { version } from './version'

export { codes } from './codes'
export type { FindingsOfCode } from './pieces/kept-findings'

export interface PieceOptions extends Options {
  /** Keep so many findings of each code; the others are counted. Default 1000. */
  maxPerCode?: number | undefined
  /** Tell of so many records one by one; the others are counted. Default 1000. */
  maxRecords?: number | undefined
  /** Check as soon as there is so much to check, in UTF-16 units. Default 1,000,000. */
  pieceSize?: number | undefined
  /** Hold the text and check it whole, whatever it is; findings then have their fixes. */
  isWhole?: boolean | undefined
  /** Check cases when they have no more registrations than this. Default 500,000. */
  maxInCases?: number | undefined
}

/** What came of a text that was checked in pieces. */
export interface PieceReport {
  /** That of `validateText` on the whole text, with the findings and records that are kept; in pieces, without fixes. */
  report: Report
  /** By severity, the gravest first. */
  codes: FindingsOfCode[]
  /** How many records were checked. */
  records: number
  /** Their types by name, null where it could not be told, in the order in which they were met. */
  types: (string | null)[]
  /** How many UTF-16 units were checked. */
  length: number
  /** 'pending' until all is read; 'too-many' when cases could not be checked because there is too much of them. */
  cases: 'checked' | 'pending' | 'too-many'
}

/** A text, or a line of one, that cannot be cut may be so long. */
const MOST_HELD = 64_000_000

/** Codes that are told once of a text, however many of its pieces say so. */
const WRONG_CHARSET = 'forkert-tegnsaet'
const EMPTY = 'tomt'

/**
 * The engine's door for a text that is too long to be checked at once.
 *
 * Checks a text that comes in chunks, in bounded memory when it has a record a line or is a table; a text of another
 * kind is held until its end and checked whole. `add` each chunk, then `close`; when that answers true, `addAgain` the
 * same chunks; ask for the `report` at any time.
 */
export class PieceChecker {
  readonly #options: ResolvedOptions
  readonly #maxRecords: number
  readonly #pieceSize: number
  readonly #kept: KeptFindings
  readonly #cases: ManyCases
  readonly #columns = toldInPieces()
  readonly #records: RecordSummary[] = []
  readonly #types = new Set<string | null>()
  /** Where each piece begins, and where the last one ends. */
  readonly #starts: PieceStart[] = []
  #cutting: Cutting | 'whole' | null = null
  /** What is not checked yet. */
  #held = ''
  /** How much must be held before it is looked at again. */
  #enough = 1
  #length = 0
  #count = 0
  #isClosed = false
  #hasCharsetFault = false
  #empty: Finding | undefined
  #whole: Report | undefined
  #summary: CaseSummary | undefined
  #toPlace: CaseFault[] = []

  /** @throws TypeError for an option that means nothing */
  constructor(options: PieceOptions = {}) {
    this.#options = resolveOptions(options, todayInDenmark)
    if (options.isWhole) this.#cutting = 'whole'
    this.#maxRecords = options.maxRecords ?? 1000
    this.#pieceSize = options.pieceSize ?? 1e6
    this.#kept = new KeptFindings(options.maxPerCode ?? 1000)
    this.#cases = new ManyCases(options.maxInCases)
  }

  /**
   * Takes in the next chunk, cut anywhere.
   * @throws RangeError when the text cannot be cut and is longer than can be held
   */
  add(chunk: string): void {
    this.#held += chunk
    if (this.#held.length >= this.#enough) this.#look()
    if (this.#held.length <= MOST_HELD) return
    this.#held = ''
    throw new RangeError('the text cannot be cut, and is too long to be held')
  }

  /** Sees what can be done with what is held. */
  #look(): void {
    if (this.#cutting === null) this.#tellCutting()
    if (this.#cutting !== null && this.#cutting !== 'whole') this.#work(this.#cutting, false)
    else this.#enough = this.#cutting ? Infinity : this.#held.length * 2
  }

  /**
   * The text has ended.
   * @returns whether it must be read again, for the places of what was found in the course of cases: what is kept of a
   *   registration does not tell where in the text its fields stand
   */
  close(): boolean {
    this.#isClosed = true
    if (this.#cutting === null || this.#cutting === 'whole') {
      this.#checkWhole()
      return false
    }
    if (this.#held !== '') this.#work(this.#cutting, true)
    const isRead = this.#count > 0 || this.#kept.size > Number(this.#hasCharsetFault)
    if (this.#empty && !isRead) this.#kept.add(this.#empty)
    const { faults, summary } = this.#cases.results(this.#options.asOf)
    this.#summary = summary
    this.#toPlace = faults
    const end = this.#starts.at(-1)
    this.#held = ''
    this.#length = 0
    return end !== undefined && faults.length > 0
  }

  /**
   * Takes in the same chunks a second time, after `close` has asked for it.
   * @returns whether more of them is wanted
   */
  addAgain(chunk: string): boolean {
    this.#held += chunk
    this.#placeFaults()
    return this.#toPlace.length > 0
  }

  /** Whether the text is held, to be checked whole when it is closed. False while that is not known. */
  get isHeld(): boolean {
    return this.#cutting === 'whole'
  }

  /** What was found so far. */
  report(): PieceReport {
    const { asOf, profile, maxFindings } = this.#options
    const { counts } = this.#kept
    const { milestones, edition } = this.#whole ?? this.#summary ?? {}
    return {
      report: {
        ok: counts.error === 0,
        format: this.#format,
        profile,
        asOf,
        edition: edition ?? editionAt(asOf),
        records: [...this.#records],
        findings: this.#kept.inOrder().slice(0, maxFindings),
        counts: { ...counts },
        ...(milestones && { milestones }),
        version,
      },
      codes: this.#kept.byCode(),
      records: this.#count,
      types: [...this.#types],
      length: this.#starts.at(-1)?.offset ?? this.#length,
      cases: this.#cases.isFull ? 'too-many' : this.#isClosed ? 'checked' : 'pending',
    }
  }

  get #format(): Report['format'] {
    if (this.#whole) return this.#whole.format
    return this.#cutting && this.#cutting !== 'whole' ? this.#cutting.format : 'json'
  }

  #tellCutting(): void {
    const cutting = cuttingOf(this.#held, this.#options)
    this.#cutting = cutting
    if (cutting === null || cutting === 'whole') return
    const start = firstPiece(cutting)
    this.#starts.push(start)
    this.#held = this.#held.slice(start.offset)
  }

  /** Checks the records that end in what is held. */
  #work(cutting: Cutting, isLast: boolean): void {
    if (!isLast && this.#held.length < this.#pieceSize) {
      this.#enough = this.#pieceSize
      return
    }
    const start = this.#starts.at(-1) as PieceStart
    const { report, next } = this.#check(cutting, start, this.#held, isLast, this.#gathering(start))
    this.#keepRecords(report)
    for (const finding of report.findings) this.#keep(finding)
    this.#count = next.records
    this.#held = this.#held.slice(next.offset - start.offset)
    if (next.offset > start.offset) this.#starts.push(next)
    // Where no record has ended, the same is not read again for every chunk.
    this.#enough = Math.max(this.#pieceSize, this.#held.length * 2)
  }

  #keep(finding: Finding): void {
    if (finding.code === EMPTY) this.#empty ??= finding
    else if (finding.code !== WRONG_CHARSET) this.#kept.add(finding)
    else if (!this.#hasCharsetFault) {
      this.#hasCharsetFault = true
      // Told of the text, so that it lies in the first record.
      this.#kept.add({ ...finding, record: 0 })
    }
  }

  #checkWhole(): void {
    const report = checkText(this.#held, this.#options, false, additions)
    this.#whole = report
    this.#length = this.#held.length
    this.#count = report.records.length
    this.#held = ''
    for (const finding of report.findings) this.#kept.add(finding)
    this.#keepRecords(report)
  }

  #keepRecords({ records }: Report): void {
    for (const { type } of records) this.#types.add(type)
    for (const record of records.slice(0, this.#maxRecords - this.#records.length)) {
      this.#records.push(record)
    }
  }

  /** Finds the places of faults of cases in the pieces that have come whole a second time. */
  #placeFaults(): void {
    const cutting = this.#cutting as Cutting
    const [first] = this.#starts
    if (this.#length < (first?.offset ?? 0)) {
      // The header is known.
      const rest = (first as PieceStart).offset - this.#length
      const known = this.#held.slice(0, rest)
      this.#held = this.#held.slice(rest)
      this.#length += known.length
    }
    for (;;) {
      const index = this.#starts.findIndex(({ offset }) => offset === this.#length)
      const start = this.#starts[index]
      const next = this.#starts[index + 1]
      if (!start || !next || this.#length + this.#held.length < next.offset) return
      const text = this.#held.slice(0, next.offset - start.offset)
      this.#held = this.#held.slice(text.length)
      this.#length = next.offset
      const here = this.#toPlace.filter(({ record }) => record < next.records)
      if (here.length === 0) continue
      this.#toPlace = this.#toPlace.filter(({ record }) => record >= next.records)
      const codes = new Set(here.map(({ fault }) => fault.code))
      const { report } = this.#check(cutting, start, text, true, placing(here, start))
      for (const finding of report.findings) if (codes.has(finding.code)) this.#kept.add(finding)
    }
  }

  #check(
    cutting: Cutting,
    start: PieceStart,
    text: string,
    isLast: boolean,
    casesOfText: Additions['casesOfText'],
  ): ReturnType<typeof checkPiece> {
    const headerLength = cutting.format === 'csv' ? cutting.head.length : 0
    const columns = this.#columns.below(headerLength, start)
    return checkPiece({
      cutting,
      start,
      text,
      isLast,
      options: this.#options,
      casesOfText,
      columns,
    })
  }

  /** Hands the registrations of a piece on to the cases of the whole text. */
  #gathering({ records }: PieceStart): Additions['casesOfText'] {
    return () => ({
      add: ({ value }, type, number) => {
        this.#cases.add(value, type, records + number)
      },
      settle: () => undefined,
    })
  }
}

/** Says of a piece what was found in the cases that its registrations are of, where the places are not wrong in themselves. */
function placing(faults: readonly CaseFault[], { records }: PieceStart): Additions['casesOfText'] {
  const inPiece = faults.map(({ record, fault }) => ({ record: record - records, fault }))
  return (text, _isOneCase, _asOf, readAll) => {
    const passed = new PassedRecords(text, readAll)
    return {
      add: (record, type) => {
        passed.add(record, type)
      },
      settle: (placed, putDown) => {
        putDownFaults(uncovered(inPiece, placed), passed, putDown)
        return undefined
      },
    }
  }
}
