import { type Clean, noHits, type Draft, type Rule } from '../../engine'
import { holdsCpr } from '../cpr-number'

/** A CPR number as the key that ties a citizen's registrations together. Holds also where the type is not known. */
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
