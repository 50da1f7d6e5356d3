import type { Rule } from '../../engine'

/**
 * A date that may have its month first, as another date of the column or the draft has: the readers of tables and lines find
 * it.
 */
export const datoRaekkefoelge: Rule = {
  code: 'dato-raekkefoelge',
  severity: 'warning',
  types: 'alle',
  kilde: ['3.1.6'],
  citesField: true,
  schema: 'none',
  isFoundByReader: true,
}
