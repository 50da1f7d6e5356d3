import type { Fravaer } from 'modtagelse:types'
import { dayNumber } from '../calendar/day-number'
import type { Clean } from './clean'
import { kept, type Draft, type Rule } from './rule'

/** An absence that ends before it begins. */
export const slutFoerStart: Rule = {
  code: 'slut-foer-start',
  severity: 'error',
  types: ['fravær'],
  kilde: ['3.7.1'],
  // JSON Schema cannot compare two dates.
  schema: 'none',
  check({ fra, til }: Draft<Fravaer>) {
    return dayNumber(til) < dayNumber(fra) ? [{ path: '/til' }] : kept
  },
}

export const clean: Clean = {
  record: { not: { date: { field: 'til' }, isBefore: { field: 'fra' } } },
}
