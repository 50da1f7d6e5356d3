import type { Praecismatch } from 'modtagelse:types'
import { type Clean, noHits, type Draft, type Rule } from '../../engine'

/** Nothing written about what happens next. */
export const videreForloebMangler: Rule = {
  code: 'videre-forloeb-mangler',
  severity: 'advice',
  types: ['præcismatch'],
  kilde: ['3.5.10', '2.6.3'],
  fortolkning: 'F12',
  schema: 'none',
  check({ videreForloeb }: Draft<Praecismatch>) {
    return videreForloeb === undefined ? [{ path: '/videreForloeb' }] : noHits
  },
}

export const clean: Clean = { record: { field: 'videreForloeb', isPresent: true } }
