import type { PlacedFault } from '../assemble'
import { severityOf } from '../code-facts'
import { applyFixes } from '../fix/apply-fixes'
import type { Fix } from '../finding'
import type { Course } from './course'

/**
 * Takes away the fixes of registrations in cases where, all applied, they would bring more errors to light than they
 * mend: a date that can be read may tell that a deadline has passed.
 *
 * @param placed what was found; loses fixes
 * @param errorsIn counts the errors in a text
 */
export function settleFixes(
  text: string,
  placed: readonly PlacedFault[],
  courses: readonly Course[],
  errorsIn: (text: string) => number,
): void {
  const numbers = new Set(
    courses.flatMap(({ registrations }) => registrations.map(({ record }) => record)),
  )
  const isOfCase = ({ record, fix }: PlacedFault) => fix !== undefined && numbers.has(record)
  if (!placed.some(isOfCase)) return
  const fixes = placed.flatMap(({ fix }) => fix ?? [])
  const before = placed.filter(({ fault }) => severityOf(fault) === 'error').length
  if (errorsIn(applyAll(text, fixes)) <= before) return
  for (const one of placed) if (isOfCase(one)) one.fix = undefined
}

const applyAll = (text: string, fixes: readonly Fix[]) =>
  applyFixes(text, { findings: fixes.map((fix) => ({ fix })) })
