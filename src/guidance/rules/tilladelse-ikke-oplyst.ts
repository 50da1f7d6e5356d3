import type { Tilmelding } from 'modtagelse:types'
import { type Clean, noHits, type Draft, type Rule } from '../../engine'

/** The citizen is enrolled, but has stated to have no permit to work and stay. Not reported when the field is missing. */
export const tilladelseIkkeOplyst: Rule = {
  code: 'tilladelse-ikke-oplyst',
  severity: 'warning',
  types: ['tilmelding'],
  kilde: ['2.2.2'],
  fortolkning: 'F10',
  schema: 'none',
  check({ arbejdsOgOpholdstilladelse }: Draft<Tilmelding>) {
    return arbejdsOgOpholdstilladelse === false ? [{ path: '/arbejdsOgOpholdstilladelse' }] : noHits
  },
}

export const clean: Clean = {
  record: { not: { field: 'arbejdsOgOpholdstilladelse', isOneOf: [false] } },
}
