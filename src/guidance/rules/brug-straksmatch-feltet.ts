import type { Straksmatch } from 'modtagelse:types'
import { type Clean, noHits, type Draft, type Rule } from '../../engine'

/** Category 1-3 at the first contact, where the straksmatch field is enough. */
export const brugStraksmatchFeltet: Rule = {
  code: 'brug-straksmatch-feltet',
  severity: 'advice',
  types: ['straksmatch'],
  kilde: ['2.5.5'],
  fortolkning: 'F2',
  schema: 'none',
  check(record: Draft<Straksmatch>) {
    const { matchkategori, straksmatch } = record
    if (straksmatch === true) return noHits
    const isReadyForWork = matchkategori === 1 || matchkategori === 2 || matchkategori === 3
    return isReadyForWork ? [{ path: '/matchkategori' }] : noHits
  },
}

export const clean: Clean = {
  record: {
    any: [
      { field: 'straksmatch', isOneOf: [true] },
      { not: { field: 'matchkategori', isOneOf: [1, 2, 3] } },
    ],
  },
}
