import type { Fravaer } from 'modtagelse:types'
import { dayNumber, type Clean, noHits, type Draft, type Rule } from '../../engine'

/**
 * A long absence in a system for short ones. The schema expresses it for barsel and friperiode, but it cannot count days:
 * sickness is long from 14 days on, first and last day included. Without a last day nothing is reported, because the
 * length is unknown.
 */
export const langvarigSygdomITass: Rule = {
  code: 'langvarig-sygdom-i-tass',
  severity: 'error',
  types: ['fravær'],
  kilde: ['3.7.1'],
  fortolkning: 'F11',
  schema: 'part',
  check({ aarsag, fra, til, registreretI }: Draft<Fravaer>) {
    if (aarsag !== 'sygdom' || (registreretI !== 'TASS' && registreretI !== 'KMD Opera')) {
      return noHits
    }
    return dayNumber(til) - dayNumber(fra) >= 13 ? [{ path: '/registreretI' }] : noHits
  },
}

export const clean: Clean = {
  record: {
    not: {
      all: [
        { field: 'aarsag', isOneOf: ['sygdom'] },
        { field: 'registreretI', isOneOf: ['TASS', 'KMD Opera'] },
        { daysFrom: { field: 'fra' }, to: { field: 'til' }, atLeast: 13 },
      ],
    },
  },
}
