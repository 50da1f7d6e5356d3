import type { Finding, Severity } from '../model/finding'
import { inOrder, startOf } from './in-order'
import { rankOf } from './severities'

/** The findings of one code. */
export interface FindingsOfCode {
  code: string
  severity: Severity
  /** How many there are. */
  count: number
  /** The first of them, in order of place. */
  findings: Finding[]
}

interface Kept {
  finding: Finding
  /** When it was found: of two at one place the one that was found first stands first. */
  turn: number
}

/** Counts the findings of a long text, and keeps the first of each code. */
export class KeptFindings {
  readonly counts = { error: 0, warning: 0, advice: 0 }
  readonly #most: number
  readonly #byCode = new Map<string, { severity: Severity; count: number; kept: Kept[] }>()
  #turn = 0

  /** @param most so many of each code are kept */
  constructor(most: number) {
    this.#most = most
  }

  add(finding: Finding): void {
    const { code, severity } = finding
    this.counts[severity]++
    const known = this.#byCode.get(code)
    const group = known ?? { severity, count: 0, kept: [] }
    if (!known) this.#byCode.set(code, group)
    group.count++
    const turn = this.#turn++
    const last = group.kept.at(this.#most - 1)
    // Nearly all come in order of place; what is told of the header of a table may come late.
    if (last && startOf(finding) >= startOf(last.finding)) return
    group.kept.push({ finding: isolated(finding), turn })
    if (last) group.kept = group.kept.toSorted(inTurn).slice(0, this.#most)
  }

  /** How many there are in all. */
  get size(): number {
    return this.#turn
  }

  /** All that are kept, in order of place. */
  inOrder(): Finding[] {
    return [...this.#byCode.values()]
      .flatMap(({ kept }) => kept)
      .sort(inTurn)
      .map(({ finding }) => finding)
  }

  /** By severity, the gravest first, and within it in the order in which codes were met. */
  byCode(): FindingsOfCode[] {
    return [...this.#byCode]
      .map(([code, { severity, count, kept }]) => ({
        code,
        severity,
        count,
        findings: kept.toSorted(inTurn).map(({ finding }) => finding),
      }))
      .sort((a, b) => rankOf(a.severity) - rankOf(b.severity))
  }
}

const inTurn = (a: Kept, b: Kept) => inOrder(a.finding, b.finding) || a.turn - b.turn

/** A copy: a message that repeats a value would keep all of the piece it was read from in memory. */
const isolated = (finding: Finding) => JSON.parse(JSON.stringify(finding)) as Finding
