import type { Finding, RecordSummary } from '../../../api'
import { Interned } from './interned'
import type { RangeResult } from './range-result'
import { ReferenceRows } from './references'

/** A range that has been put in its place, and what lies before it in the file. */
export interface PlacedRange extends Pick<RangeResult, 'from' | 'asked' | 'fixed'> {
  references: ReferenceRows
  records: number
  units: number
  lineBreaks: number
}

/** Puts together what came of ranges, which may come in any order. */
export class MergedRanges {
  readonly ranges: PlacedRange[] = []
  readonly counts = { error: 0, warning: 0, advice: 0 }
  /** In order of place; only the first so many. */
  readonly findings: Finding[] = []
  readonly types = new Set<string | null>()
  /** Each record, where ranges tell them. */
  readonly summaries: RecordSummary[] = []
  records = 0
  courses: RangeResult['courses'] = { count: 0 }
  hasFixOfCase = false
  wrongCharset: Finding | undefined
  readonly interned = new Interned()
  readonly #most: number
  readonly #tellsLoss: boolean
  readonly #waiting = new Map<number, RangeResult>()
  #units = 0
  #lineBreaks = 0

  /**
   * @param most so many findings are kept
   * @param tellsLoss whether the first lost letter is told
   */
  constructor(most: number, tellsLoss = true) {
    this.#most = most
    this.#tellsLoss = tellsLoss
  }

  /** How many more findings can be listed, as far as is known: it may become less. */
  get room(): number {
    return this.#most - this.findings.length
  }

  add(result: RangeResult): void {
    this.#waiting.set(result.index, result)
    for (;;) {
      const next = this.#waiting.get(this.ranges.length)
      if (!next) return
      this.#waiting.delete(this.ranges.length)
      this.#append(next)
    }
  }

  #append(result: RangeResult): void {
    const { from, asked, fixed, counts, courses } = result
    const before = { records: this.records, units: this.#units, lineBreaks: this.#lineBreaks }
    this.ranges.push({
      ...before,
      from,
      asked,
      fixed,
      references: new ReferenceRows(result.references),
    })
    for (const severity of ['error', 'warning', 'advice'] as const) {
      this.counts[severity] += counts[severity]
    }
    for (const finding of result.findings.slice(0, this.room)) {
      this.findings.push(this.interned.finding(moved(finding, before)))
    }
    if (this.#tellsLoss && result.wrongCharset && !this.wrongCharset) {
      this.wrongCharset = { ...moved(result.wrongCharset, before), record: 0 }
      this.counts[this.wrongCharset.severity]++
    }
    for (const type of result.types) this.types.add(type)
    result.each?.type.forEach((type, index) => {
      this.summaries.push({
        index: before.records + index,
        type: result.types[type] ?? null,
        line: before.lineBreaks + (result.each?.line[index] ?? 0) + 1,
      })
    })
    this.courses = {
      count: this.courses.count + courses.count,
      summary: this.courses.summary ?? courses.summary,
    }
    this.hasFixOfCase ||= result.hasFixOfCase
    this.records += result.records
    this.#units += result.units
    this.#lineBreaks += result.lineBreaks
  }
}

type Before = Pick<PlacedRange, 'records' | 'units' | 'lineBreaks'>

/** A finding with the places of the whole file. */
function moved(finding: Finding, { records, units, lineBreaks }: Before): Finding {
  const at = ({ line, column, offset }: NonNullable<Finding['range']>['start']) => ({
    line: line + lineBreaks,
    column,
    offset: offset + units,
  })
  const { range, fix } = finding
  return {
    ...finding,
    record: finding.record + records,
    ...(range && { range: { start: at(range.start), end: at(range.end) } }),
    ...(fix && {
      fix: {
        ...fix,
        edits: fix.edits.map(({ start, end, text }) => ({
          start: start + units,
          end: end + units,
          text,
        })),
      },
    }),
  }
}
