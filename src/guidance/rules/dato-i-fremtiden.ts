import { type Clean, noHits, type RuleHit, type Rule } from '../../engine'

/** A date after the reference date. */
export const datoIFremtiden: Rule = {
  code: 'dato-i-fremtiden',
  severity: 'warning',
  types: 'alle',
  kilde: ['3.1.6'],
  citesField: true,
  schema: 'none',
  check(_record, context) {
    let hits: RuleHit[] | undefined
    for (const date of context.dates) {
      // Other kinds, such as the days of a period, may be in the future.
      if (date.kind === 'dato' && date.text > context.asOf) (hits ??= []).push({ path: date.path })
    }
    return hits ?? noHits
  },
}

export const clean: Clean = { eachDate: { of: ['dato'], isNotAfter: 'as-of' } }
