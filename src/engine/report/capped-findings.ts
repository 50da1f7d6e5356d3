import type { Finding, Severity } from '../model/finding'
import { inOrder, startOf } from './in-order'
import { rankOf } from './severities'

/** The findings of one code. */
export interface FindingsOfCode {
  code: string
  severity: Severity
  /** How many there are. */
  count: number
  /** The first of them, in text order. */
  findings: Finding[]
}

interface ListedFinding {
  finding: Finding
  /** When it was added. Of two findings at one place, the one added first comes first. */
  turn: number
}

/** Counts the findings of a long text, and stores the first of each code. */
export class CappedFindings {
  readonly counts = { error: 0, warning: 0, advice: 0 }
  readonly #maxPerCode: number
  readonly #byCode = new Map<
    string,
    { severity: Severity; count: number; listed: ListedFinding[] }
  >()
  #turn = 0

  /** @param maxPerCode the most findings to store of each code */
  constructor(maxPerCode: number) {
    this.#maxPerCode = maxPerCode
  }

  add(finding: Finding): void {
    const { code, severity } = finding
    this.counts[severity]++
    const known = this.#byCode.get(code)
    const group = known ?? { severity, count: 0, listed: [] }
    if (!known) this.#byCode.set(code, group)
    group.count++
    const turn = this.#turn++
    const last = group.listed.at(this.#maxPerCode - 1)
    // Findings come in text order, except those of a table header, which may come late.
    if (last && startOf(finding) >= startOf(last.finding)) return
    group.listed.push({ finding: isolated(finding), turn })
    if (last) group.listed = group.listed.toSorted(inTurn).slice(0, this.#maxPerCode)
  }

  /** Number of findings added. */
  get size(): number {
    return this.#turn
  }

  /** All stored findings, in text order. */
  inOrder(): Finding[] {
    return [...this.#byCode.values()]
      .flatMap(({ listed }) => listed)
      .sort(inTurn)
      .map(({ finding }) => finding)
  }

  /** The stored findings by code: the most severe first, then in order of first occurrence. */
  byCode(): FindingsOfCode[] {
    return [...this.#byCode]
      .map(([code, { severity, count, listed }]) => ({
        code,
        severity,
        count,
        findings: listed.toSorted(inTurn).map(({ finding }) => finding),
      }))
      .sort((a, b) => rankOf(a.severity) - rankOf(b.severity))
  }
}

const inTurn = (a: ListedFinding, b: ListedFinding) =>
  inOrder(a.finding, b.finding) || a.turn - b.turn

/** A copy: a message that quotes a value would keep the whole chunk of that value in memory. */
const isolated = (finding: Finding) => JSON.parse(JSON.stringify(finding)) as Finding
