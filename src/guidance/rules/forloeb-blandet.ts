import { referenceOf } from '../../engine'
import type { CaseRule } from '../course/case-rule'
import type { Registration } from '../course/registration'

/** Registrations of more than one citizen in one case. */
export const forloebBlandet: CaseRule = {
  code: 'forloeb-blandet',
  severity: 'error',
  types: ['forløb'],
  kilde: ['2.4.2'],
  // JSON Schema sees one registration at a time, and has no calendar.
  schema: 'none',
  checkCase({ registrations, first }) {
    const referring = (one: Registration | undefined) =>
      one && referenceOf(one.facts, 'borgerReference')
    const whose = referring(first) ?? referring(registrations.find(referring))
    const at = registrations.find((one) => (referring(one) ?? whose) !== whose)
    return at ? [{ at, path: '/borgerReference' }] : []
  },
}
