import type { Straksmatch } from 'modtagelse:types'
import { type Clean, noHits, type Draft, type Rule } from '../../engine'

/** Category 5 at the first contact, about which the source contradicts itself. */
export const foreloebigKategori5: Rule = {
  code: 'foreloebig-kategori-5',
  severity: 'advice',
  types: ['straksmatch'],
  kilde: ['2.5.6'],
  fortolkning: 'F1',
  schema: 'none',
  check(record: Draft<Straksmatch>) {
    // A category together with straksmatch is reported as match-modsiger-straksmatch.
    if (record.matchkategori !== 5 || record.straksmatch === true) return noHits
    return [{ path: '/matchkategori' }]
  },
}

export const clean: Clean = {
  record: {
    any: [
      { field: 'straksmatch', isOneOf: [true] },
      { not: { field: 'matchkategori', isOneOf: [5] } },
    ],
  },
}
