import type { Rule } from '../../engine'

/** A helhedsvurdering that the citizen has not been given in writing: the schema expresses it. */
export const helhedsvurderingIkkeUdleveret: Rule = {
  code: 'helhedsvurdering-ikke-udleveret',
  severity: 'error',
  types: ['præcismatch'],
  kilde: ['3.5.1'],
  schema: 'whole',
}
