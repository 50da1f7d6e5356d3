import type { Rule } from '../../engine'

/** Neither straksmatch nor a matchkategori: the schema expresses it. */
export const matchMangler: Rule = {
  code: 'match-mangler',
  severity: 'error',
  types: ['straksmatch'],
  kilde: ['3.1.8'],
  schema: 'whole',
}
