import { BoundedCases } from '../case/bounded-cases'
import { verdictOf, type CaseFault } from '../case/case-verdict'
import type { ChunkReader } from '../model/chunk-reader'
import type { LocatedFault } from '../model/located-fault'
import type { ReadingFault } from '../model/record'
import type { CaseSummary, Format, RecordSummary, Report } from '../model/report'
import type { ResolvedOptions } from '../model/options'
import type { Passage } from '../model/passage'
import { faultOfText } from '../read/fault-of-text'
import { findWrongCharset } from '../read/wrong-charset'
import { assemble, findingOf } from '../report/assemble'
import { PassedOver } from '../report/passed-over'
import { CappedFindings, type FindingsOfCode } from '../report/capped-findings'
import { BYTE_ORDER_MARK } from '../text/byte-order-mark'
import { countLineBreaks } from '../text/line-index'
import { Check, type PassageCheck } from './check'
import { checkText } from './check-text'
import { flatChecks } from './flat-checks'
import type { Parts } from './parts'
import { placeCaseFaults } from './place-case-faults'
import { readerFor } from './reader-for'

/** Limits of a chunked check. */
export interface ChunkLimits {
  /** Maximum number of stored findings per code; the others are counted. Default 1000. */
  maxPerCode?: number | undefined
  /** Maximum number of listed records; the others are counted. Default 1000. */
  maxRecords?: number | undefined
  /** Check when this much text is buffered, in UTF-16 units. Default 1,000,000. */
  pieceSize?: number | undefined
  /** Buffer the text and check it whole, whatever its format, so that findings have fixes. */
  isWhole?: boolean | undefined
  /** Cases with more registrations than this, in total, are not checked. Default 500,000. */
  maxInCases?: number | undefined
}

/** The result of a chunked check. */
export interface ChunkedReport {
  /** The report, with the stored findings and records. Without fixes when checked in passages. */
  report: Report
  /** By severity, the most severe first. */
  codes: FindingsOfCode[]
  /** Number of records checked. */
  records: number
  /** Their type names, null for unknown, in order of first occurrence. */
  types: (string | null)[]
  /** Number of UTF-16 units checked. */
  length: number
  /** 'pending' until the text has ended; 'too-many' when a cap on cases was exceeded. */
  cases: 'checked' | 'pending' | 'too-many'
}

/** Maximum length of a text, or a record, that cannot be split. In UTF-16 units. */
const MAX_BUFFERED = 64_000_000

/** How to check the text; null until known. */
type Plan = ChunkReader | 'whole' | null

/**
 * Checks a text that arrives in chunks. NDJSON and tables are checked in bounded memory; any other text is buffered and
 * checked whole at the end. Call `add` for each chunk, then `close`. If `close` returns true, call `addAgain` with the
 * same chunks. Call `report` at any time.
 */
export class ChunkedCheck {
  readonly #options: ResolvedOptions
  readonly #parts: Parts
  readonly #maxRecords: number
  readonly #pieceSize: number
  readonly #findings: CappedFindings
  readonly #cases: BoundedCases
  readonly #dateOrders = new flatChecks.DateOrders()
  readonly #passedOver = new PassedOver()
  readonly #check: Check
  readonly #records: RecordSummary[] = []
  readonly #types = new Set<string | null>()
  /** The beginning of each passage, and the end of the last one. Their texts are empty. */
  readonly #starts: Passage[] = []
  #plan: Plan = null
  /** Text not checked yet. */
  #buffer = ''
  /**
   * Buffer length at which to look next. Doubles while no record has ended, so that an unclosed quotation mark is not
   * rescanned for every chunk (quadratic time).
   */
  #nextLookAt = 1
  #length = 0
  #count = 0
  #isClosed = false
  #isGarbled = false
  #whole: Report | undefined
  #summary: CaseSummary | undefined
  #toLocate: readonly CaseFault[] = []

  constructor(options: ResolvedOptions, parts: Parts, limits: ChunkLimits = {}) {
    this.#options = options
    this.#parts = parts
    if (limits.isWhole) this.#plan = 'whole'
    this.#maxRecords = limits.maxRecords ?? 1000
    this.#pieceSize = limits.pieceSize ?? 1e6
    this.#findings = new CappedFindings(limits.maxPerCode ?? 1000)
    this.#cases = new BoundedCases(options.guidance, limits.maxInCases)
    this.#check = new Check(options, {
      collector: this.#cases,
      withDoubts: flatChecks.withDoubts,
      headers: new flatChecks.HeaderFaults(),
      dateOrders: this.#dateOrders,
      passedOver: this.#passedOver,
    })
  }

  /**
   * Adds the next chunk. Chunks may be split anywhere.
   * @throws RangeError when the text cannot be split and is too long to buffer
   */
  add(chunk: string): void {
    this.#buffer += chunk
    if (this.#buffer.length >= this.#nextLookAt) this.#look()
    if (this.#buffer.length <= MAX_BUFFERED) return
    this.#buffer = ''
    throw new RangeError('the text cannot be cut, and is too long to be held')
  }

  /** Decides on the plan, and checks what can be checked. */
  #look(): void {
    if (this.#plan === null) this.#makePlan()
    const plan = this.#plan
    if (plan !== null && plan !== 'whole') this.#checkBuffer(plan, false)
    else this.#nextLookAt = plan ? Infinity : this.#buffer.length * 2
  }

  /**
   * Ends the text.
   * @returns whether to add all chunks again: case faults are found without their places in the text, because what is
   *   stored of a registration has none
   */
  close(): boolean {
    this.#isClosed = true
    const plan = this.#plan
    if (plan === null || plan === 'whole') {
      this.#checkWhole()
      return false
    }
    if (this.#buffer !== '') this.#checkBuffer(plan, true)
    if (this.#count === 0 && this.#findings.size === Number(this.#isGarbled)) this.#reportEmpty()
    for (const one of this.#dateOrders.told()) this.#findings.add(findingOf(one, this.#options))
    const { faults, summary } = verdictOf(this.#cases.all(), this.#options)
    this.#summary = summary
    this.#toLocate = faults
    this.#buffer = ''
    this.#length = 0
    return this.#starts.length > 0 && this.#toLocate.length > 0
  }

  /**
   * Adds the same chunks a second time, after `close` returned true.
   * @returns whether more chunks are needed
   */
  addAgain(chunk: string): boolean {
    this.#buffer += chunk
    this.#locateCaseFaults(this.#plan as ChunkReader)
    return this.#toLocate.length > 0
  }

  /** Whether the text is buffered, to be checked whole by `close`. False while unknown. */
  get isBuffered(): boolean {
    return this.#plan === 'whole'
  }

  /** Whether the text is checked in passages as it comes. False while that is not known, when it is held meanwhile. */
  get isCut(): boolean {
    return this.#starts.length > 0
  }

  /** The result so far. */
  report(): ChunkedReport {
    const { milestones, edition } = this.#whole ?? this.#summary ?? {}
    return {
      report: assemble(
        {
          format: this.#format,
          records: [...this.#records],
          findings: this.#findings.inOrder(),
          counts: { ...this.#findings.counts },
          summary: milestones && { milestones, ...(edition !== undefined && { edition }) },
          passedOver: this.#whole?.passedOver ?? this.#passedOver.summary,
          casesNotChecked: this.#cases.isFull && this.#options.guidance.cases !== undefined,
        },
        this.#options,
      ),
      codes: this.#findings.byCode(),
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

  /** Checks the records that end in the buffer. */
  #checkBuffer(reader: ChunkReader, isLast: boolean): void {
    if (!isLast && this.#buffer.length < this.#pieceSize) {
      this.#nextLookAt = this.#pieceSize
      return
    }
    const passage = this.#passageAt(reader, this.#starts.at(-1) as Passage, this.#buffer)
    const check = this.#check.begin(passage)
    // As of a whole text, this is told before what is found at the same place.
    if (!this.#isGarbled) this.#lookForWrongCharset(passage, check)
    const reached = reader.read(passage, isLast, check)
    this.#addFindings(check, check.found)
    this.#addRecords(check.records)
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
    if (format === 'csv') return { ...start, text, head }
    return { ...start, text, hasMark: start.offset === 0 && text.startsWith(BYTE_ORDER_MARK) }
  }

  #addFindings(check: PassageCheck, located: readonly LocatedFault[]): void {
    for (const one of check.asReported(located)) this.#findings.add(findingOf(one, this.#options))
  }

  /** Reports a wrong charset once per text, at record 0. */
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
    this.#addFindings(check, check.found)
  }

  #checkWhole(): void {
    const report = checkText(this.#buffer, this.#options, false, this.#parts)
    this.#whole = report
    this.#length = this.#buffer.length
    this.#count = report.records.length
    this.#buffer = ''
    for (const finding of report.findings) this.#findings.add(finding)
    this.#addRecords(report.records)
  }

  #addRecords(records: readonly RecordSummary[]): void {
    for (const { type } of records) this.#types.add(type)
    for (const record of records.slice(0, this.#maxRecords - this.#records.length)) {
      this.#records.push(record)
    }
  }

  /** Locates case faults in the passages that have arrived completely a second time. */
  #locateCaseFaults(reader: ChunkReader): void {
    if (this.#length < reader.head.length) {
      // The header is no part of a passage: skip it.
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
      const here = this.#toLocate.filter(({ record }) => record < next.records)
      if (here.length === 0) continue
      this.#toLocate = this.#toLocate.filter(({ record }) => record >= next.records)
      const passage = this.#passageAt(reader, start, text)
      for (const one of placeCaseFaults(here, this.#options, passage, reader)) {
        this.#findings.add(findingOf(one, this.#options))
      }
    }
  }
}
