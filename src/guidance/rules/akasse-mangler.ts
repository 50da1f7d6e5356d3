import type { Rule } from '../../engine'

/**
 * No a-kasse although the citizen is insured: the schema expresses it. The system fetches the a-kasse, so in a draft this
 * is reported as `hentes-automatisk`.
 */
export const akasseMangler: Rule = {
  code: 'akasse-mangler',
  severity: 'error',
  types: ['tilmelding'],
  kilde: ['3.2.7'],
  fortolkning: 'F19',
  schema: 'whole',
}
