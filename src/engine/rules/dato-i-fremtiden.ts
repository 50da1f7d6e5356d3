import { kept, type Breach, type Rule } from './rule'

/** A date that had not come yet on the day of the check. */
export const datoIFremtiden: Rule = {
  code: 'dato-i-fremtiden',
  severity: 'warning',
  types: 'alle',
  kilde: ['3.1.6'],
  citesField: true,
  schema: 'none',
  check(_record, context) {
    let breaches: Breach[] | undefined
    for (const date of context.dates) {
      if (date.text > context.asOf) (breaches ??= []).push({ path: date.path })
    }
    return breaches ?? kept
  },
}
