import { type Clean, noHits, type RuleHit, type Rule } from '../../engine'
import { holdsCpr, mayHoldCpr } from '../cpr-number'

/** A possible CPR number in a text or in the name of a field. */
export const cprITekst: Rule = {
  code: 'cpr-i-tekst',
  severity: 'warning',
  types: 'alle',
  kilde: ['2.3.6'],
  schema: 'none',
  screen: mayHoldCpr,
  check(_record, context) {
    let hits: RuleHit[] | undefined
    for (const { path, text, inKey } of context.texts) {
      // The reference has a rule of its own.
      if (path === '/borgerReference' && !inKey) continue
      if (holdsCpr(text)) (hits ??= []).push(inKey ? { path, inKey } : { path })
    }
    return hits ?? noHits
  },
}

export const clean: Clean = {
  eachText: { hasNoDigitGroups: { lengths: [6, 4], unlessAfter: '+' } },
}
