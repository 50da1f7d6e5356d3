import type { CaseFault } from '../case/case-verdict'
import type { CodeBook } from '../codes/code-book'

/** Reported at record 0 although it concerns the whole text, so it must not suppress findings there. */
const OF_TEXT = 'forkert-tegnsaet'

/**
 * One fault, one finding: which faults of cases are still to be reported, where some places have been found wrong in
 * themselves.
 */
export function uncovered(
  ofCases: readonly CaseFault[],
  placed: readonly CaseFault[],
  book: CodeBook,
): readonly CaseFault[] {
  if (ofCases.length === 0) return ofCases
  const keyOf = ({ record, fault }: CaseFault) => `${record}${fault.path}`
  const covered = new Set(
    placed
      .filter(({ fault: { code } }) => !book.ruleOf(code) && code !== OF_TEXT)
      .map((one) => keyOf(one)),
  )
  return ofCases.filter((one) => !covered.has(keyOf(one)))
}
