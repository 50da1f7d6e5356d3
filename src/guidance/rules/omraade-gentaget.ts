import type { Straksmatch } from 'modtagelse:types'
import { type Clean, noHits, type RuleHit, type Draft, type Rule } from '../../engine'

/** The same area twice. The schema forbids it too, but cannot point at the second one. */
export const omraadeGentaget: Rule = {
  code: 'omraade-gentaget',
  severity: 'error',
  types: ['straksmatch', 'præcismatch'],
  kilde: ['3.1.9', '3.5.7'],
  citesField: true,
  schema: 'whole',
  check(record: Draft<Straksmatch>) {
    const { opmaerksomhedsomraader: entries } = record
    if (!Array.isArray(entries) || entries.length < 2) return noHits
    const seen = new Set<string>()
    const hits: RuleHit[] = []
    entries.forEach((entry: { omraade?: unknown } | null, index) => {
      const area = entry?.omraade
      if (typeof area !== 'string') return
      if (seen.has(area)) {
        hits.push({ path: `/opmaerksomhedsomraader/${index}/omraade`, quote: area })
      }
      seen.add(area)
    })
    return hits
  },
}

export const clean: Clean = {
  list: { field: 'opmaerksomhedsomraader', hasNoTwoOfSame: 'omraade' },
}
