import type { PlacedFault } from '../assemble'
import { severityOf } from '../code-facts'
import { applyFixes } from '../fix/apply-fixes'
import type { Fix } from '../finding'
import type { Course } from './course'

/**
 * Takes away the fixes that touch a case where, all applied, they would bring more errors to light than they mend: a date
 * that can be read may tell that a deadline has passed, and so may a reference that makes a case of what was none.
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
  if (!placed.some(({ fix }) => fix !== undefined)) return
  const numbers = new Set(
    courses.flatMap(({ registrations }) => registrations.map(({ record }) => record)),
  )
  const touchesCase = ({ fault, record, cell, fix }: PlacedFault) =>
    fix !== undefined &&
    // The header of a table is of all its rows.
    (numbers.has(record) || (cell !== undefined && fault.inKey === true) || bringsReference(fix))
  if (!placed.some(touchesCase)) return
  const findings = placed.flatMap(({ fix }) => (fix ? [{ fix }] : []))
  const before = placed.filter(({ fault }) => severityOf(fault) === 'error').length
  if (errorsIn(applyFixes(text, { findings })) <= before) return
  for (const one of placed) if (touchesCase(one)) one.fix = undefined
}

const bringsReference = ({ edits }: Fix) =>
  edits.some(({ text }) => text.toLowerCase().includes('borgerreference'))
