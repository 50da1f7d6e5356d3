import { type Clean, noHits, type RuleHit, type Rule } from '../../engine'

/** Nobody who came in 2008 has a date in his case from before; more likely there is a slip in the year. */
const FIRST_DAY = '1990-01-01'

/** A date before 1990. */
export const datoLangtTilbage: Rule = {
  code: 'dato-langt-tilbage',
  severity: 'warning',
  types: 'alle',
  kilde: ['3.1.6'],
  citesField: true,
  schema: 'none',
  check(_record, { dates }) {
    let hits: RuleHit[] | undefined
    for (const date of dates) {
      // Dates in YYYY-MM-DD sort as text.
      if (date.text < FIRST_DAY) (hits ??= []).push({ path: date.path })
    }
    return hits ?? noHits
  },
}

export const clean: Clean = { eachDate: { isNotBefore: { day: FIRST_DAY } } }
