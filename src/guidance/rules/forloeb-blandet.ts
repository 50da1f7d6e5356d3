import { referenceOf } from '../../engine'
import type { CaseRule } from '../course/case-rule'

/** Registrations of more than one citizen in one case. */
export const forloebBlandet: CaseRule = {
  code: 'forloeb-blandet',
  severity: 'error',
  types: ['forløb'],
  kilde: ['2.4.2'],
  // JSON Schema sees one registration at a time, and has no calendar.
  schema: 'none',
  checkCase({ registrations, first }) {
    const named = registrations.filter(
      ({ facts }) => referenceOf(facts, 'borgerReference') !== undefined,
    )
    const whose = named.find((one) => one === first) ?? named[0]
    const at = named.find(({ facts }) => facts.borgerReference !== whose?.facts.borgerReference)
    return at ? [{ at, path: '/borgerReference' }] : []
  },
}
