import { describe, expect, test } from 'vitest'
import { fieldsToday } from '../../../src/components/today/fields-today.ts'

const titles = (type: string, med: string[] = []): string[] =>
  fieldsToday({ type, med, skriv: {} }).map(({ title }) => title)

describe('what is written today', () => {
  test('in a straksmatch is what is always owed, and what the answer adds', () => {
    expect(titles('straksmatch', ['straksmatch'])).toEqual([
      'Samtaletype',
      'Samtaledato',
      'Registreringsdato',
      'Sagstype',
      'Straksmatch',
      'Stamdata',
    ])
  })

  test('in a tilmelding is told from what the system fetches, which stands last', () => {
    const fields = fieldsToday({ type: 'tilmelding', med: [], skriv: {} })
    expect(fields.filter(({ automatic }) => !automatic).map(({ title }) => title)).toEqual([
      'Klientkategori',
      'Ledighed',
      'Forsikringskategori',
      'Stillingsbetegnelser',
    ])
    expect(fields.filter(({ automatic }) => automatic).map(({ title }) => title)).toEqual([
      'Stamdata',
      'Registreringsoplysninger',
    ])
  })

  test('never asks a caseworker for the type or for the vendor’s key', () => {
    for (const type of ['straksmatch', 'tilmelding', 'praecismatch', 'fravaer', 'oplysning']) {
      expect(titles(type)).not.toContain('Registreringstype')
      expect(titles(type)).not.toContain('Borgerreference')
    }
  })

  test('is the values to choose among, or the answer’s own words', () => {
    const [samtaletype, ...rest] = fieldsToday({
      type: 'straksmatch',
      med: ['straksmatch'],
      skriv: { straksmatch: 'Sæt kryds.' },
    })
    expect(samtaletype?.what).toBe('1. henvendelse')
    expect(rest.find(({ title }) => title === 'Sagstype')?.what).toBe(
      'Kontanthjælpssag, starthjælpssag eller anden sag',
    )
    expect(rest.find(({ title }) => title === 'Straksmatch')?.what).toBe('Sæt kryds.')
  })

  test('is refused when the answer names a field that the type does not have', () => {
    expect(() => fieldsToday({ type: 'oplysning', med: ['match'], skriv: {} })).toThrow(
      'oplysning has no field match',
    )
    expect(() => fieldsToday({ type: 'oplysning', med: [], skriv: { match: '4' } })).toThrow(
      'oplysning has no field match',
    )
  })
})
