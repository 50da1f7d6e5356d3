import type { Rule } from '../../engine'

/** A date with another weekday written before it than its own: the readers of tables and lines find it. */
export const ugedagPasserIkke: Rule = {
  code: 'ugedag-passer-ikke',
  severity: 'warning',
  types: 'alle',
  kilde: ['3.1.6'],
  citesField: true,
  schema: 'none',
  isFoundByReader: true,
}
