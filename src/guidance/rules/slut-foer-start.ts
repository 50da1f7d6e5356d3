import type { Fravaer } from 'modtagelse:types'
import { dayNumber, type Clean, noHits, type Draft, type Rule } from '../../engine'

/** An absence that ends before it begins. */
export const slutFoerStart: Rule = {
  code: 'slut-foer-start',
  severity: 'error',
  types: ['fravær'],
  kilde: ['3.7.1'],
  // JSON Schema cannot compare two dates.
  schema: 'none',
  check({ fra, til }: Draft<Fravaer>) {
    return dayNumber(til) < dayNumber(fra) ? [{ path: '/til' }] : noHits
  },
}

export const clean: Clean = {
  record: { not: { date: { field: 'til' }, isBefore: { field: 'fra' } } },
}
