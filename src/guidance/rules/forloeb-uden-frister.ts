import { firstKnownYear, lastKnownYear } from '../deadlines/day-off'
import type { CaseRule } from '../course/case-rule'

/** A first contact in a year whose holidays are not known: no deadline is counted from it. */
export const forloebUdenFrister: CaseRule = {
  code: 'forloeb-uden-frister',
  severity: 'warning',
  types: ['forløb'],
  kilde: ['2.8.1'],
  // JSON Schema sees one registration at a time, and has no calendar.
  schema: 'none',
  checkCase({ first, deadlines }) {
    if (first?.date === undefined || deadlines) return []
    const detail = { facts: { years: `${firstKnownYear}-${lastKnownYear}` } }
    return [{ at: first, path: first.datePath, detail }]
  },
}
