import type { Rule } from '../../engine'

/** Both straksmatch and a matchkategori: the schema expresses it. */
export const matchModsigerStraksmatch: Rule = {
  code: 'match-modsiger-straksmatch',
  severity: 'error',
  types: ['straksmatch'],
  kilde: ['3.1.8'],
  schema: 'whole',
}
