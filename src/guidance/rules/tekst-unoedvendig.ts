import type { Straksmatch } from 'modtagelse:types'
import { type Clean, noHits, type RuleHit, type Draft, type Rule } from '../../engine'

/** Text at a straksmatch, where none is required. */
export const tekstUnoedvendig: Rule = {
  code: 'tekst-unoedvendig',
  severity: 'advice',
  types: ['straksmatch'],
  kilde: ['3.1.9'],
  schema: 'none',
  check(record: Draft<Straksmatch>) {
    if (record.straksmatch !== true) return noHits
    const { opmaerksomhedsomraader: areas, bemaerkninger: remarks } = record
    const hits: RuleHit[] = []
    if (Array.isArray(areas) && areas.length > 0) hits.push({ path: '/opmaerksomhedsomraader' })
    if (typeof remarks === 'string') hits.push({ path: '/bemaerkninger' })
    return hits
  },
}

export const clean: Clean = {
  record: {
    any: [
      { not: { field: 'straksmatch', isOneOf: [true] } },
      {
        all: [
          { not: { field: 'opmaerksomhedsomraader', hasItems: 1 } },
          { not: { field: 'bemaerkninger', isPresent: true } },
        ],
      },
    ],
  },
}
