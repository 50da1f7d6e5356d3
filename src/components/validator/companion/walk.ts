import type { Finding } from '../../../api/element'

/** The findings as a person walks through them. */
export interface Walk {
  readonly findings: readonly Finding[]
  readonly current: Finding | undefined
  /**
   * Begins anew with other findings, at the one that stands where the current one stood.
   *
   * @param amount how many were found; more than `findings`, when a large text has more than a report lists
   */
  set: (findings: readonly Finding[], amount?: number) => void
  goTo: (finding: Finding | undefined) => void
  /** The next finding, or the one before; after the last comes the first. */
  step: (by: 1 | -1) => Finding | undefined
  /** "2 af 5"; "2 af 999 viste" when there are more than can be shown. */
  inWords: () => string
}

export function createWalk(): Walk {
  let findings: readonly Finding[] = []
  let at = 0
  let isPart = false
  return {
    get findings() {
      return findings
    },
    get current() {
      return findings[at]
    },
    set(next, amount = next.length) {
      isPart = amount > next.length
      const before = findings[at]
      const same = before ? next.findIndex((finding) => isSameFinding(finding, before)) : -1
      const offset = before?.range?.start.offset ?? 0
      // The one that was here is gone: on with the next in the text.
      const following = before
        ? next.findIndex(
            ({ range, severity }) =>
              severity === before.severity && (range?.start.offset ?? 0) >= offset,
          )
        : -1
      findings = next
      at = Math.max(0, same >= 0 ? same : following)
    },
    goTo(finding) {
      const found = finding ? findings.indexOf(finding) : -1
      if (found >= 0) at = found
    },
    step(by) {
      if (findings.length > 0) at = (at + by + findings.length) % findings.length
      return findings[at]
    },
    inWords: () =>
      `${findings.length === 0 ? 0 : at + 1} af ${findings.length}${isPart ? ' viste' : ''}`,
  }
}

export const isSameFinding = (one: Finding, other: Finding): boolean =>
  one.code === other.code && one.record === other.record && one.path === other.path
