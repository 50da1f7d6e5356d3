import { type Clean, noHits, type Draft, type Rule } from '../../engine'
import { holdsCpr } from '../cpr-number'

/** A CPR number as citizen reference. Applies to unknown types too. */
export const cprSomReference: Rule = {
  code: 'cpr-som-reference',
  severity: 'error',
  types: 'alle',
  kilde: ['2.3.6'],
  schema: 'whole',
  check({ borgerReference }: Draft<{ borgerReference: string }>) {
    if (typeof borgerReference !== 'string' || !holdsCpr(borgerReference)) return noHits
    return [{ path: '/borgerReference' }]
  },
}

export const clean: Clean = {
  eachText: {
    of: ['borgerReference'],
    hasNoDigitGroups: { lengths: [6, 4], unlessAfter: '+' },
  },
}
