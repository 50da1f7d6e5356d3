import type { Straksmatch } from 'modtagelse:types'
import { kept, type Draft, type Rule } from './rule'

/** Areas named although the citizen is arbejdsmarkedsparat. */
export const udslagsgivendeUnoedvendig: Rule = {
  code: 'udslagsgivende-unoedvendig',
  severity: 'advice',
  types: ['straksmatch'],
  kilde: ['3.1.8'],
  schema: 'none',
  check(record: Draft<Straksmatch>) {
    const { udslagsgivendeOmraader: areas, matchkategori, straksmatch } = record
    if (!Array.isArray(areas) || areas.length === 0) return kept
    // With 4 or 5 beside straksmatch it is the match that must be settled first.
    const callsForAreas = matchkategori === 4 || matchkategori === 5
    const isReadyForWork =
      straksmatch === true || matchkategori === 1 || matchkategori === 2 || matchkategori === 3
    return isReadyForWork && !callsForAreas ? [{ path: '/udslagsgivendeOmraader' }] : kept
  },
}
