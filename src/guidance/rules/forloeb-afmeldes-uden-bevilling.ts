import { dayNumber } from '../../engine'
import { editionInForce } from '../edition'
import type { CaseRule } from '../course/case-rule'

/**
 * An enrolled citizen has neither bevilling nor afmelding, although the period after which enrolment ends has passed. A
 * citizen who never was enrolled cannot be deregistered.
 */
export const forloebAfmeldesUdenBevilling: CaseRule = {
  code: 'forloeb-afmeldes-uden-bevilling',
  severity: 'warning',
  types: ['forløb'],
  kilde: ['3.3.1'],
  fortolkning: 'F6',
  // JSON Schema sees one registration at a time, and has no calendar.
  schema: 'none',
  checkCase({ entries, decisions, exits, deadlines, first, asOf }) {
    const deadline = deadlines?.find(({ id }) => id === 'ydelsesafgoerelse')
    if (!first?.date || !deadline || exits.length > 0) return []
    if (entries.length === 0) return []
    if (decisions.some(({ facts }) => facts.afgoerelse !== 'afslag')) return []
    const { afmeldesEfter } = editionInForce(first.date)
    if (dayNumber(asOf) <= deadline.due + afmeldesEfter.antal) return []
    const detail = { facts: { due: deadline.dueOn, isMissing: decisions.length === 0 } }
    const [refusal] = decisions
    return refusal
      ? [{ at: refusal, path: '/afgoerelse', detail }]
      : [{ at: first, path: first.datePath, detail }]
  },
}
