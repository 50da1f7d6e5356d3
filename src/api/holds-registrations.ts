import { checkText } from '../engine'
import { parts, resolved } from './whole-guidance'

/**
 * Whether a text is one of registrations: one of its records says its type; or its type was inferred, and more of its labels
 * are fields of it than not. A list of codes may have a column that is called as a field is.
 */
export function holdsRegistrations(text: string): boolean {
  const { records, findings } = checkText(text, resolved({}), false, parts)
  const inferred = new Set(
    findings.filter(({ code }) => code === 'type-udledt').map(({ record }) => record),
  )
  const known = records.filter(({ type }) => type !== null)
  if (known.some(({ index }) => !inferred.has(index))) return true
  const unknown = findings.filter(({ code }) => code === 'ukendt-felt').length
  return known.length > 0 && unknown * 2 < countOfLabels(text, records.length)
}

/** Labels stand beside each other above many records, or below each other before few. */
function countOfLabels(text: string, records: number): number {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const widest = Math.max(...lines.map((line) => line.split('\t').length))
  return Math.max(widest, Math.floor(lines.length / records))
}
