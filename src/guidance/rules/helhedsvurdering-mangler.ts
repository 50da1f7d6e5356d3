import type { Rule } from '../../engine'

/** No helhedsvurdering on record at the first jobsamtale: the schema expresses it. */
export const helhedsvurderingMangler: Rule = {
  code: 'helhedsvurdering-mangler',
  severity: 'error',
  types: ['præcismatch'],
  kilde: ['3.5.1'],
  fortolkning: 'F21',
  schema: 'whole',
}
