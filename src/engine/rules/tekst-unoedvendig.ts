import type { Straksmatch } from 'modtagelse:types'
import type { Clean } from './clean'
import { kept, type Breach, type Draft, type Rule } from './rule'

/** Text at a straksmatch, where none is called for. */
export const tekstUnoedvendig: Rule = {
  code: 'tekst-unoedvendig',
  severity: 'advice',
  types: ['straksmatch'],
  kilde: ['3.1.9'],
  schema: 'none',
  check(record: Draft<Straksmatch>) {
    if (record.straksmatch !== true) return kept
    const { opmaerksomhedsomraader: areas, bemaerkninger: remarks } = record
    const breaches: Breach[] = []
    if (Array.isArray(areas) && areas.length > 0) breaches.push({ path: '/opmaerksomhedsomraader' })
    if (typeof remarks === 'string') breaches.push({ path: '/bemaerkninger' })
    return breaches
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
