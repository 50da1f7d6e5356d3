import type { Fravaer } from 'modtagelse:types'
import { dayNumber, type Clean, noHits, type Draft, type Rule } from '../../engine'

const ALWAYS_SHORT: readonly unknown[] = ['ferie', 'borgerligt ombud', 'fædrebarsel']

/**
 * A short absence in a system for long ones. Sickness is short up to 13 days, first and last day included; without a last
 * day it is not reported.
 */
export const kortFravaerIDrv: Rule = {
  code: 'kort-fravaer-i-drv',
  severity: 'advice',
  types: ['fravær'],
  kilde: ['3.7.1'],
  fortolkning: 'F11',
  schema: 'none',
  check({ aarsag, fra, til, registreretI }: Draft<Fravaer>) {
    if (registreretI !== 'DRV' && registreretI !== 'KMD Opera Match') return noHits
    const nights = dayNumber(til) - dayNumber(fra)
    const isShort = aarsag === 'sygdom' ? nights >= 0 && nights < 13 : ALWAYS_SHORT.includes(aarsag)
    return isShort ? [{ path: '/registreretI' }] : noHits
  },
}

export const clean: Clean = {
  record: {
    any: [
      { not: { field: 'registreretI', isOneOf: ['DRV', 'KMD Opera Match'] } },
      {
        all: [
          { field: 'aarsag', isOneOf: ['sygdom'] },
          {
            any: [
              { not: { field: 'til', isPresent: true } },
              { daysFrom: { field: 'fra' }, to: { field: 'til' }, atLeast: 13 },
            ],
          },
        ],
      },
      { field: 'aarsag', isOneOf: ['barsel', 'friperiode', 'andet'] },
    ],
  },
}
