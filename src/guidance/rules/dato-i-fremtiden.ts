import { type Clean, noHits, type RuleHit, type Rule } from '../../engine'

/** A date that had not come yet on the day of the check. */
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
      // A period may end, or begin, on a day to come.
      if (date.kind === 'dato' && date.text > context.asOf) (hits ??= []).push({ path: date.path })
    }
    return hits ?? noHits
  },
}

export const clean: Clean = { eachDate: { of: ['dato'], isNotAfter: 'as-of' } }
