import type { Finding, Options } from '../../../api'
import type { Reading } from '../../../decoding'
import { inOrder, LineCases, LineChecker, type CaseFault } from '../../../api/lines'
import { LineDecoder } from './line-decoder'
import type { ByteSource } from './byte-source'
import { HeldLines } from './held-lines'
import { LineReader } from './line-reader'
import type { MergedRanges, PlacedRange } from './merged-ranges'
import type { StreamSettings } from './settings'
import { SharedReferences, type FoundRow } from './shared-references'

/** What came of the cases of records with one reference. */
export interface SharedCases {
  count: number
  summary?: MergedRanges['courses']['summary']
  counts: { error: number; warning: number; advice: number }
  /** In order of place; perhaps only the first. */
  findings: Finding[]
  /** Whether a record of one of them has a finding with a fix. */
  hasFix: boolean
}

/**
 * Judges the cases of records that share a reference. Those records, and no others, are read again; so many at a time that
 * what is kept of them has a limit, and their number has none.
 */
export class SharedCasesCheck {
  readonly #source: ByteSource
  readonly #merged: MergedRanges
  readonly #checker: LineChecker
  readonly #options: Options
  readonly #settings: StreamSettings
  readonly #most: number
  readonly #decoder: LineDecoder

  /** @param most list no more findings; the others are counted */
  constructor(
    source: ByteSource,
    merged: MergedRanges,
    { reading, ...options }: Options & { reading: Reading },
    settings: StreamSettings,
    most: number,
  ) {
    this.#source = source
    this.#merged = merged
    this.#checker = new LineChecker(options, false)
    this.#options = options
    this.#settings = settings
    this.#most = most
    this.#decoder = new LineDecoder(reading)
  }

  /** @throws an error of the file system */
  run(): SharedCases {
    const { ranges } = this.#merged
    const shared = new SharedReferences(ranges, this.#settings.hashBits)
    const all: SharedCases = {
      count: 0,
      counts: { error: 0, warning: 0, advice: 0 },
      findings: [],
      hasFix: ranges.some((range) =>
        range.fixed.some((index) => shared.isShared({ range, index })),
      ),
    }
    const parts = Math.ceil(shared.bytes / this.#settings.batchSize)
    for (let part = 0; part < parts; part++) {
      this.#judge(this.#held(shared, parts, part), all)
    }
    return all
  }

  /** The lines of one of so many parts. */
  #held(shared: SharedReferences, parts: number, part: number): HeldLines {
    const held = new HeldLines(this.#settings.hashBits, Math.ceil((shared.bytes / parts) * ROOM))
    const reader = new LineReader(this.#source, this.#decoder, parts)
    for (const row of shared.rows(parts, part)) {
      const { range, index } = row
      const { references } = range
      const record = range.records + references.record(index)
      const line = { bytes: reader.bytesOf(row), record, inLine: range.asked.get(index) }
      held.add(line, references.hashLow(index))
    }
    return held
  }

  #judge(held: HeldLines, all: SharedCases): void {
    const cases = new LineCases(this.#options)
    for (const group of held.groups()) {
      for (const { bytes, record, inLine } of group) {
        const line = this.#decoder.decode(bytes)
        if (inLine === undefined) cases.addSound(line, record)
        else cases.addOneOf(line, inLine, record)
      }
      cases.judge()
    }
    const { count, summary, faults } = cases.verdict()
    all.count += count
    all.summary ??= summary
    this.#place(faults, all)
  }

  #place(faults: readonly CaseFault[], all: SharedCases): void {
    const byRecord = Map.groupBy(faults, ({ record }) => record)
    const numbers = [...byRecord.keys()].sort((a, b) => a - b)
    const reader = new LineReader(this.#source, this.#decoder, SELDOM)
    const found: Finding[] = []
    for (const number of numbers) {
      const line = reader.passageOf(this.#rowOf(number))
      const placed = this.#checker.placeCaseFaults(line, byRecord.get(number) as CaseFault[])
      for (const one of placed) {
        all.counts[this.#checker.severityOf(one)]++
        if (found.length < this.#most) {
          found.push(this.#merged.interned.finding(this.#checker.findingOf(one)))
        }
      }
    }
    if (found.length > 0) all.findings = [...all.findings, ...found].sort(inOrder)
    if (all.findings.length > this.#most) all.findings.length = this.#most
  }

  /** Where a record with a reference stands. */
  #rowOf(number: number): FoundRow {
    const { ranges } = this.#merged
    const range = ranges.findLast(({ records }) => records <= number) as PlacedRange
    return { range, index: range.references.indexOf(number - range.records) }
  }
}

/** Parts are of about the same size, and some a little larger. */
const ROOM = 1.1

/** Few lines are read again for what is wrong with their case. */
const SELDOM = 16
