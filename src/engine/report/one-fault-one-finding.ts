import type { CaseFault } from '../case/case-verdict'
import type { CodeBook } from '../codes/code-book'

/** Reported at record 0 although it concerns the whole text, so it must not suppress findings there. */
const ABOUT_WHOLE_TEXT = 'forkert-tegnsaet'

/**
 * The case faults to report: those at a path that has no reading or structure fault of its own.
 *
 * @param reported the faults of the records themselves
 */
export function oneFaultOneFinding(
  ofCases: readonly CaseFault[],
  reported: readonly CaseFault[],
  book: CodeBook,
): readonly CaseFault[] {
  if (ofCases.length === 0) return ofCases
  const keyOf = ({ record, fault }: CaseFault) => `${record}${fault.path}`
  const covered = new Set(
    reported
      .filter(({ fault: { code } }) => !book.ruleOf(code) && code !== ABOUT_WHOLE_TEXT)
      .map((one) => keyOf(one)),
  )
  return ofCases.filter((one) => !covered.has(keyOf(one)))
}
