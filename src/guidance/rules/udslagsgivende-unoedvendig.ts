import type { Straksmatch } from 'modtagelse:types'
import { type Clean, noHits, type Draft, type Rule } from '../../engine'

const AREAS = '/udslagsgivendeOmraader'

/** Areas named although the match requires none. */
export const udslagsgivendeUnoedvendig: Rule = {
  code: 'udslagsgivende-unoedvendig',
  severity: 'advice',
  types: ['straksmatch', 'præcismatch'],
  kilde: ['3.1.8', '2.5.6', '3.5.9'],
  citesField: true,
  schema: 'none',
  check(record: Draft<Straksmatch>, { type }) {
    const { udslagsgivendeOmraader: areas, matchkategori, straksmatch } = record
    if (!Array.isArray(areas) || areas.length === 0) return noHits
    if (type === 'præcismatch') return matchkategori === 1 ? [{ path: AREAS }] : noHits
    // Category 4 or 5 together with straksmatch is a contradiction, reported by another rule.
    const callsForAreas = matchkategori === 4 || matchkategori === 5
    const isReadyForWork =
      straksmatch === true || matchkategori === 1 || matchkategori === 2 || matchkategori === 3
    return isReadyForWork && !callsForAreas ? [{ path: AREAS }] : noHits
  },
}

export const clean: Clean = {
  record: {
    any: [
      { not: { field: 'udslagsgivendeOmraader', hasItems: 1 } },
      { all: [{ type: 'præcismatch' }, { not: { field: 'matchkategori', isOneOf: [1] } }] },
      {
        all: [
          { not: { type: 'præcismatch' } },
          {
            any: [
              { field: 'matchkategori', isOneOf: [4, 5] },
              {
                all: [
                  { not: { field: 'straksmatch', isOneOf: [true] } },
                  { not: { field: 'matchkategori', isOneOf: [1, 2, 3] } },
                ],
              },
            ],
          },
        ],
      },
    ],
  },
}
