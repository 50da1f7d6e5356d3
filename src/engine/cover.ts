import type { PlacedFault } from './assemble'
import type { CaseFault } from './case/case-verdict'
import { ruleOf } from './code-facts'

/** Told at the first record, and says nothing of what is right or wrong there. */
const OF_TEXT = 'forkert-tegnsaet'

/**
 * One fault, one finding: which faults of a case are still to be told, where some places have been found wrong in
 * themselves.
 */
export function uncovered(
  ofCases: readonly CaseFault[],
  placed: readonly PlacedFault[],
): CaseFault[] {
  if (ofCases.length === 0) return []
  const keyOf = ({ record, fault }: CaseFault) => `${record}${fault.path}`
  const covered = new Set(
    placed.filter(({ fault }) => !ruleOf(fault) && fault.code !== OF_TEXT).map(keyOf),
  )
  return ofCases.filter((one) => !covered.has(keyOf(one)))
}
