import { types, type Options } from '../../../api/text'
import { countLineBreaks, LineChecker, type LinesVerdict, type Passage } from '../../../api/lines'
import type { Reading } from '../../../decoding'
import { Recogniser, type Scan } from '../../../recognise'
import type { ByteSource } from './byte-source'
import { chunksOfRange, type Chunk } from './chunks-of-range'
import { EachRecord } from './each-record'
import { isRecognised } from './is-recognised'
import { LineDecoder } from './line-decoder'
import type { RangeResult } from './range-result'
import { referenceHash } from './reference-hash'
import { ReferenceRows } from './references'

const NEWLINE = 10

/** What is wanted of ranges. */
export interface ScanOptions extends Options {
  asOf: string
  /** Whether findings are to have their fixes. */
  makesFixes: boolean
  /** Whether each record is to be told. */
  tellsRecords: boolean
  /** How the bytes of the whole file are read. */
  reading: Reading
  chunkSize: number
}

/** A range of a file. */
export interface Range {
  index: number
  from: number
  to: number
}

/** What has been counted so far, from the beginning of the range. */
interface Counted {
  records: number
  units: number
  lineBreaks: number
}

/** Checks ranges of files: what the recogniser asks about is checked by the engine. One belongs to one thread. */
export class RangeScanner {
  readonly #options: ScanOptions
  readonly #checker: LineChecker
  readonly #recogniser: Recogniser
  /** Used for one range after the other: what is thrown away each time piles up outside the heap. */
  readonly #references = new ReferenceRows()
  readonly #decoder: LineDecoder
  #isRecognised = true

  /** @throws TypeError for an option that means nothing */
  constructor(options: ScanOptions, typeName: string | undefined) {
    const { type, profile, asOf, chunkSize, makesFixes, reading } = options
    this.#options = options
    this.#checker = new LineChecker({ type, profile, asOf }, makesFixes)
    this.#recogniser = new Recogniser({
      asOf,
      type: typeName,
      capacity: chunkSize,
      isUtf8: (bytes) => (this.#isRecognised = isRecognised(bytes, reading)),
    })
    this.#decoder = new LineDecoder(reading)
  }

  /**
   * @param most list no more findings; the others are counted
   * @throws NotUtf8 when the file is to be UTF-8, and is none; RangeError when a line is longer than can be held, or an
   *   error of the file system
   */
  scan(source: ByteSource, range: Range, most: number): RangeResult {
    this.#references.clear()
    const scan = new RangeScan(
      {
        checker: this.#checker,
        recogniser: this.#recogniser,
        references: this.#references,
        decoder: this.#decoder,
      },
      this.#options,
      range,
      most,
    )
    const { markLength } = this.#options.reading
    for (const chunk of chunksOfRange(source, range, markLength, this.#recogniser.input)) {
      if (chunk.long) {
        scan.addAsked(chunk, chunk.long)
        continue
      }
      const found = this.#recogniser.scan(chunk.length)
      if (this.#isRecognised) scan.addScanned(chunk, found)
      else scan.addAsked(chunk, this.#recogniser.input.subarray(0, chunk.length))
    }
    return scan.result()
  }
}

/** The recogniser knows types by their names, a caller also by what stands in addresses. */
export const scannerFor = (options: ScanOptions): RangeScanner =>
  new RangeScanner(
    options,
    types.find(({ name, slug }) => name === options.type || slug === options.type)?.name,
  )

/** The scan of one range. */
class RangeScan {
  readonly #checker: LineChecker
  readonly #recogniser: Recogniser
  readonly #most: number
  readonly #references: ReferenceRows
  readonly #decoder: LineDecoder
  readonly #markLength: number
  readonly #types = new Map<string | null, number>()
  readonly #each: EachRecord | undefined
  readonly #result: RangeResult
  #before: Counted = { records: 0, units: 0, lineBreaks: 0 }
  #isFirst = true

  constructor(
    {
      checker,
      recogniser,
      references,
      decoder,
    }: {
      checker: LineChecker
      recogniser: Recogniser
      references: ReferenceRows
      decoder: LineDecoder
    },
    { tellsRecords, reading }: ScanOptions,
    { index, from }: Range,
    most: number,
  ) {
    this.#checker = checker
    this.#recogniser = recogniser
    this.#references = references
    this.#decoder = decoder
    this.#markLength = reading.markLength
    this.#most = most
    this.#each = tellsRecords ? new EachRecord() : undefined
    this.#result = {
      index,
      from,
      records: 0,
      units: 0,
      lineBreaks: 0,
      counts: { error: 0, warning: 0, advice: 0 },
      findings: [],
      types: [],
      references: new Uint32Array(0),
      asked: new Map(),
      fixed: [],
      courses: { count: 0 },
      hasFixOfCase: false,
    }
  }

  /** Takes in a chunk that the recogniser knows nothing of. */
  addAsked(chunk: Chunk, bytes: Uint8Array): void {
    this.#begin(chunk)
    const text = this.#decoder.decode(bytes)
    const verdict = this.#ask(text, this.#before, chunk.from, bytes)
    this.#before = {
      records: this.#before.records + verdict.records.length,
      units: this.#before.units + text.length,
      lineBreaks: this.#before.lineBreaks + countLineBreaks(text),
    }
  }

  /** Takes in a chunk that the recogniser has looked through. */
  addScanned(chunk: Chunk, scan: Scan): void {
    this.#begin(chunk)
    const { records, units, lineBreaks } = this.#before
    const { asked, courses, types } = scan
    const met = types.values()
    let type = met.next()
    const meetTypes = (upTo: number) => {
      for (; !type.done && type.value.start < upTo; type = met.next()) this.#meet(type.value.name)
    }
    let asking = 0
    let course = 0
    let reference = 0
    /** Records that were asked about so far, and clean ones that were told one by one. */
    let extra = 0
    let told = 0
    while (asking < asked.start.length || course < courses.start.length) {
      const isAsked = (asked.start[asking] ?? Infinity) < (courses.start[course] ?? Infinity)
      const spans = isAsked ? asked : courses
      const index = isAsked ? asking++ : course++
      const start = spans.start[index] as number
      meetTypes(start)
      reference = this.#addReferences(chunk, scan, reference, start, extra)
      const clean = spans.recordsBefore[index] as number
      told = this.#tellClean(scan, told, clean)
      const behind = Math.min((spans.end[index] as number) + 1, chunk.length)
      const bytes = this.#recogniser.input.subarray(start, behind)
      const before: Counted = {
        records: records + clean + extra,
        units: units + (spans.unitsBefore[index] as number),
        lineBreaks: lineBreaks + (spans.lineBreaksBefore[index] as number),
      }
      const text = decodeUtf8(bytes)
      if (isAsked) {
        extra += this.#ask(text, before, chunk.from + start, bytes).records.length
      } else {
        this.#take(this.#checker.checkCourse(this.#passage(text, before)))
        told++
      }
    }
    meetTypes(Infinity)
    this.#addReferences(chunk, scan, reference, Infinity, extra)
    this.#tellClean(scan, told, scan.records)
    this.#before = {
      records: records + scan.records + extra,
      units: units + scan.units,
      lineBreaks: lineBreaks + scan.lineBreaks,
    }
  }

  result(): RangeResult {
    return {
      ...this.#result,
      ...this.#before,
      types: [...this.#types.keys()],
      each: this.#each?.packed(),
      references: this.#references.packed(),
    }
  }

  #begin({ from }: Chunk): void {
    if (this.#isFirst) this.#result.from = from
    this.#isFirst = false
  }

  #passage(text: string, { records, units, lineBreaks }: Counted): Passage {
    return { text, offset: units, lines: lineBreaks, records, rows: 0 }
  }

  /** @param at the byte of the file at which the lines begin */
  #ask(text: string, before: Counted, at: number, bytes: Uint8Array): LinesVerdict {
    const passage = this.#passage(text, before)
    const isStart = at === this.#markLength
    this.#result.wrongCharset ??= this.#checker.wrongCharsetIn(passage, isStart)
    const verdict = this.#checker.check(passage, isStart)
    this.#take(verdict)
    this.#addAskedReferences(verdict, at - this.#result.from, bytes)
    return verdict
  }

  #take({ records, faults, courses, hasFixOfCase }: LinesVerdict): void {
    const { counts, findings } = this.#result
    for (const one of faults) {
      counts[this.#checker.severityOf(one)]++
      if (findings.length < this.#most) findings.push(this.#checker.findingOf(one))
    }
    for (const { type, line } of records) {
      const met = this.#meet(type)
      this.#each?.add(met, line - 1)
    }
    this.#result.courses = {
      count: this.#result.courses.count + courses.count,
      summary: this.#result.courses.summary ?? courses.summary,
    }
    this.#result.hasFixOfCase ||= hasFixOfCase
  }

  /** The number of a type, which may be met for the first time. */
  #meet(type: string | null): number {
    const known = this.#types.get(type)
    if (known !== undefined) return known
    this.#types.set(type, this.#types.size)
    return this.#types.size - 1
  }

  /** Puts down clean records one by one, from one to another; gives back the other. */
  #tellClean({ each }: Scan, from: number, to: number): number {
    if (!this.#each) return to
    for (let index = from; index < to; index++) {
      const name = this.#recogniser.typeNames[each.type[index] as number] as string
      const line = this.#before.lineBreaks + (each.lineBreaksBefore[index] as number)
      this.#each.add(this.#meet(name), line)
    }
    return to
  }

  /** Puts down the references that the recogniser read before a byte of the chunk; gives back the first it left. */
  #addReferences(
    { from }: Chunk,
    { references }: Scan,
    first: number,
    upTo: number,
    extra: number,
  ): number {
    const { start } = references
    let end = first
    if (upTo === Infinity) end = start.length
    else while (end < start.length && (start[end] as number) < upTo) end++
    const { records, units, lineBreaks } = this.#before
    this.#references.addRead(references, first, end, {
      records: records + extra,
      bytes: from - this.#result.from,
      units,
      lineBreaks,
    })
    return end
  }

  /** @param base the byte of the range at which the lines begin */
  #addAskedReferences({ referring }: LinesVerdict, base: number, bytes: Uint8Array): void {
    let line = 0
    let start = 0
    const endFrom = (from: number) => {
      const newline = bytes.indexOf(NEWLINE, from)
      return newline < 0 ? bytes.length : newline
    }
    for (const one of referring) {
      for (; line < one.line; line++) start = endFrom(start) + 1
      const { low, high } = referenceHash(one.reference)
      this.#result.asked.set(this.#references.count, one.inLine)
      if (one.hasFix) this.#result.fixed.push(this.#references.count)
      this.#references.add({
        hashLow: low,
        hashHigh: high,
        record: one.record,
        start: base + start,
        length: endFrom(start) - start,
        units: one.offset,
        lineBreaks: one.lineBreaks,
      })
    }
  }
}

function decodeUtf8({ buffer, byteOffset, length }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, length).toString('utf8')
}
