import type { Rule } from '../../engine'

/** No area named although the match requires one: the schema of each type says when. */
export const udslagsgivendeMangler: Rule = {
  code: 'udslagsgivende-mangler',
  severity: 'error',
  types: ['straksmatch', 'præcismatch'],
  kilde: ['3.1.8', '2.5.6', '3.5.9'],
  citesField: true,
  schema: 'whole',
}
