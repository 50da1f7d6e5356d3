import { BoundedCases } from '../case/bounded-cases'
import { faultsOf, summaryOf, type CaseFault } from '../case/case-verdict'
import { codeBookOf } from '../codes/code-book'
import type { ChunkReader } from '../model/chunk-reader'
import type { PlacedFault } from '../model/placed-fault'
import type { ReadingFault, TextRecord } from '../model/record'
import type { CaseSummary, Format, RecordSummary, Report } from '../model/report'
import type { ResolvedOptions } from '../model/options'
import type { Passage } from '../model/passage'
import { faultOfText } from '../read/read-text'
import { findWrongCharset } from '../read/wrong-charset'
import { assemble, findingOf } from '../report/assemble'
import { HeaderFaults } from '../report/header-faults'
import { KeptFindings, type FindingsOfCode } from '../report/kept-findings'
import { uncovered } from '../report/one-fault-one-finding'
import { countLineBreaks } from '../text/line-index'
import { Check, type PassageCheck } from './check'
import { checkText } from './check-text'
import type { Parts } from './parts'
import { readerFor } from './reader-for'

/** How much is kept, and how long a text is held. */
export interface ChunkLimits {
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

/** What came of a text that was checked in chunks. */
export interface ChunkedReport {
  /** That of the whole text, with the findings and records that are kept; in passages, without fixes. */
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
const MAX_BUFFERED = 64_000_000

/** What is to be done with the text, once that is known. */
type Plan = ChunkReader | 'whole' | null

/**
 * Checks a text that comes in chunks, in bounded memory when it has a record a line or is a table; a text of another
 * kind is held until its end and checked whole. `add` each chunk, then `close`; when that answers true, `addAgain` the
 * same chunks; ask for the `report` at any time.
 */
export class ChunkedCheck {
  readonly #options: ResolvedOptions
  readonly #parts: Parts
  readonly #maxRecords: number
  readonly #pieceSize: number
  readonly #kept: KeptFindings
  readonly #cases: BoundedCases
  readonly #check: Check
  readonly #records: RecordSummary[] = []
  readonly #types = new Set<string | null>()
  /** Where each passage begins, and where the last one ends; without their texts. */
  readonly #starts: Passage[] = []
  #plan: Plan = null
  /** What is not checked yet. */
  #buffer = ''
  /**
   * Buffer length at which to look next. Doubles where no record has ended, so that what is not closed is not read again
   * for every chunk.
   */
  #nextLookAt = 1
  #length = 0
  #count = 0
  #isClosed = false
  #isGarbled = false
  #whole: Report | undefined
  #summary: CaseSummary | undefined
  #toPlace: readonly CaseFault[] = []

  constructor(options: ResolvedOptions, parts: Parts, limits: ChunkLimits = {}) {
    this.#options = options
    this.#parts = parts
    if (limits.isWhole) this.#plan = 'whole'
    this.#maxRecords = limits.maxRecords ?? 1000
    this.#pieceSize = limits.pieceSize ?? 1e6
    this.#kept = new KeptFindings(limits.maxPerCode ?? 1000)
    this.#cases = new BoundedCases(options.guidance, limits.maxInCases)
    this.#check = new Check(options, { collector: this.#cases, headers: new HeaderFaults() })
  }

  /**
   * Takes in the next chunk, cut anywhere.
   * @throws RangeError when the text cannot be cut and is longer than can be held
   */
  add(chunk: string): void {
    this.#buffer += chunk
    if (this.#buffer.length >= this.#nextLookAt) this.#look()
    if (this.#buffer.length <= MAX_BUFFERED) return
    this.#buffer = ''
    throw new RangeError('the text cannot be cut, and is too long to be held')
  }

  /** Sees what can be done with what is buffered. */
  #look(): void {
    if (this.#plan === null) this.#makePlan()
    const plan = this.#plan
    if (plan !== null && plan !== 'whole') this.#work(plan, false)
    else this.#nextLookAt = plan ? Infinity : this.#buffer.length * 2
  }

  /**
   * The text has ended.
   * @returns whether it must be read again, for the places of what was found in the course of cases: what is kept of a
   *   registration does not tell where in the text its fields stand
   */
  close(): boolean {
    this.#isClosed = true
    const plan = this.#plan
    if (plan === null || plan === 'whole') {
      this.#checkWhole()
      return false
    }
    if (this.#buffer !== '') this.#work(plan, true)
    if (this.#count === 0 && this.#kept.size === Number(this.#isGarbled)) this.#reportEmpty()
    const { guidance, asOf } = this.#options
    const ofCases = guidance.cases
    if (!ofCases) return false
    const courses = this.#cases
      .all()
      .map(({ registrations }) => ofCases.courseOf(registrations, asOf))
    this.#summary = summaryOf(courses, guidance)
    this.#toPlace = courses.flatMap((course) => faultsOf(course, ofCases))
    this.#buffer = ''
    this.#length = 0
    return this.#starts.length > 0 && this.#toPlace.length > 0
  }

  /**
   * Takes in the same chunks a second time, after `close` has asked for it.
   * @returns whether more of them is wanted
   */
  addAgain(chunk: string): boolean {
    this.#buffer += chunk
    this.#placeCaseFaults(this.#plan as ChunkReader)
    return this.#toPlace.length > 0
  }

  /** Whether the text is held, to be checked whole when it is closed. False while that is not known. */
  get isHeld(): boolean {
    return this.#plan === 'whole'
  }

  /** What was found so far. */
  report(): ChunkedReport {
    const { milestones, edition } = this.#whole ?? this.#summary ?? {}
    return {
      report: assemble(
        {
          format: this.#format,
          records: [...this.#records],
          findings: this.#kept.inOrder(),
          counts: { ...this.#kept.counts },
          summary: milestones && { milestones, ...(edition !== undefined && { edition }) },
          casesNotChecked: this.#cases.isFull && this.#options.guidance.cases !== undefined,
        },
        this.#options,
      ),
      codes: this.#kept.byCode(),
      records: this.#count,
      types: [...this.#types],
      length: this.#starts.at(-1)?.offset ?? this.#length,
      cases: this.#cases.isFull ? 'too-many' : this.#isClosed ? 'checked' : 'pending',
    }
  }

  get #format(): Format {
    if (this.#whole) return this.#whole.format
    return this.#plan && this.#plan !== 'whole' ? this.#plan.format : 'json'
  }

  #makePlan(): void {
    const reader = readerFor(this.#buffer, this.#options)
    this.#plan = reader
    if (reader === null || reader === 'whole') return
    const { head, headRows } = reader
    const lines = countLineBreaks(head)
    this.#starts.push({ text: '', offset: head.length, lines, records: 0, rows: headRows })
    this.#buffer = this.#buffer.slice(head.length)
  }

  /** Checks the records that end in what is buffered. */
  #work(reader: ChunkReader, isLast: boolean): void {
    if (!isLast && this.#buffer.length < this.#pieceSize) {
      this.#nextLookAt = this.#pieceSize
      return
    }
    const passage = this.#passageAt(reader, this.#starts.at(-1) as Passage, this.#buffer)
    const check = this.#check.begin(passage)
    const reached = reader.read(passage, isLast, check)
    if (!this.#isGarbled) this.#lookForWrongCharset(passage, check)
    this.#keepFindings(check, check.found)
    this.#keepRecords(check.records)
    const length = isLast ? passage.text.length : reached.length
    const next = {
      text: '',
      offset: passage.offset + length,
      lines: passage.lines + countLineBreaks(passage.text.slice(0, length)),
      records: passage.records + reached.records,
      rows: reached.rows,
    }
    this.#count = next.records
    this.#buffer = this.#buffer.slice(length)
    if (length > 0) this.#starts.push(next)
    this.#nextLookAt = Math.max(this.#pieceSize, this.#buffer.length * 2)
  }

  #passageAt({ format, head }: ChunkReader, start: Passage, text: string): Passage {
    return format === 'csv' ? { ...start, text, head } : { ...start, text }
  }

  #keepFindings(check: PassageCheck, placed: readonly PlacedFault[]): void {
    for (const one of check.asReported(placed)) this.#kept.add(findingOf(one, this.#options))
  }

  /** Reported once of a text, at its first record. */
  #lookForWrongCharset({ text, offset, records, head }: Passage, check: PassageCheck): void {
    const inHead = head !== undefined && offset === head.length ? findWrongCharset(head) : undefined
    const found = inHead
      ? { start: inHead.start - offset, end: inHead.end - offset }
      : findWrongCharset(text)
    if (!found) return
    this.#isGarbled = true
    check.fault({ ...faultOfText('forkert-tegnsaet', found), record: -records })
  }

  #reportEmpty(): void {
    const [start] = this.#starts
    const check = this.#check.begin({ ...(start as Passage), text: '' })
    const empty: ReadingFault = faultOfText('tomt', { start: 0, end: 0 })
    check.fault(empty)
    this.#keepFindings(check, check.found)
  }

  #checkWhole(): void {
    const report = checkText(this.#buffer, this.#options, false, this.#parts)
    this.#whole = report
    this.#length = this.#buffer.length
    this.#count = report.records.length
    this.#buffer = ''
    for (const finding of report.findings) this.#kept.add(finding)
    this.#keepRecords(report.records)
  }

  #keepRecords(records: readonly RecordSummary[]): void {
    for (const { type } of records) this.#types.add(type)
    for (const record of records.slice(0, this.#maxRecords - this.#records.length)) {
      this.#records.push(record)
    }
  }

  /** Finds the places of faults of cases in the passages that have come whole a second time. */
  #placeCaseFaults(reader: ChunkReader): void {
    if (this.#length < reader.head.length) {
      // The header is known.
      const known = Math.min(this.#buffer.length, reader.head.length - this.#length)
      this.#buffer = this.#buffer.slice(known)
      this.#length += known
    }
    for (;;) {
      const index = this.#starts.findIndex(({ offset }) => offset === this.#length)
      const start = this.#starts[index]
      const next = this.#starts[index + 1]
      if (!start || !next || this.#length + this.#buffer.length < next.offset) return
      const text = this.#buffer.slice(0, next.offset - start.offset)
      this.#buffer = this.#buffer.slice(text.length)
      this.#length = next.offset
      const here = this.#toPlace.filter(({ record }) => record < next.records)
      if (here.length === 0) continue
      this.#toPlace = this.#toPlace.filter(({ record }) => record >= next.records)
      this.#placeInPassage(here, reader, this.#passageAt(reader, start, text))
    }
  }

  #placeInPassage(faults: readonly CaseFault[], reader: ChunkReader, passage: Passage): void {
    const byRecord = Map.groupBy(faults, ({ record }) => record)
    const wanted = new Map<number, TextRecord>()
    const again = new Check(this.#options, {
      collector: {
        add: (record, _type, number) => {
          if (byRecord.has(number)) wanted.set(number, record as TextRecord)
        },
      },
    })
    const check = again.begin(passage)
    reader.read(passage, true, check)
    const book = codeBookOf(this.#options.guidance)
    const count = check.found.length
    for (const { fault, record } of uncovered(faults, check.found, book)) {
      check.addCaseFault(fault, wanted.get(record) as TextRecord, record)
    }
    this.#keepFindings(check, check.found.slice(count))
  }
}
