import { describe, expect, test } from 'vitest'
import { validate } from '../../../src/api/index.ts'
import { AS_OF, placesOf } from '../examples.ts'

const found = (record: Record<string, unknown>): string[] =>
  placesOf(validate({ registreringstype: 'fravær', ...record }, undefined, { asOf: AS_OF }))

const sickness = (days: number, registreretI: string) =>
  found({
    aarsag: 'sygdom',
    fra: '2008-09-01',
    til: `2008-09-${String(days).padStart(2, '0')}`,
    registreretI,
  })

describe('sickness, the first and the last day counted', () => {
  test.each([
    [13, 'TASS', []],
    [14, 'TASS', ['langvarig-sygdom-i-tass  /registreretI']],
    [13, 'KMD Opera', []],
    [14, 'KMD Opera', ['langvarig-sygdom-i-tass  /registreretI']],
    [1, 'DRV', ['kort-fravaer-i-drv  /registreretI']],
    [13, 'DRV', ['kort-fravaer-i-drv  /registreretI']],
    [14, 'DRV', []],
    [13, 'KMD Opera Match', ['kort-fravaer-i-drv  /registreretI']],
    [14, 'KMD Opera Match', []],
    [1, 'WorkBase Jobcenter', []],
    [14, 'WorkBase Jobcenter', []],
  ])('%i days in %s', (days, registreretI, expected) => {
    expect(sickness(days, registreretI)).toEqual(expected)
  })

  test.each(['TASS', 'DRV'])('without a last day nothing is said of it in %s', (registreretI) => {
    expect(found({ aarsag: 'sygdom', fra: '2008-01-01', registreretI })).toEqual([])
  })

  test.each(['TASS', 'DRV'])('with a day that is none only that is told in %s', (registreretI) => {
    expect(found({ aarsag: 'sygdom', fra: '2008-01-01', til: '2008-09-31', registreretI })).toEqual(
      ['ugyldig-dato  /til'],
    )
  })
})

describe('other absence', () => {
  test.each([
    ['barsel', 'TASS', ['langvarig-sygdom-i-tass  /registreretI']],
    ['friperiode', 'KMD Opera', ['langvarig-sygdom-i-tass  /registreretI']],
    ['barsel', 'DRV', []],
    ['friperiode', 'WorkBase Jobcenter', []],
    ['ferie', 'DRV', ['kort-fravaer-i-drv  /registreretI']],
    ['borgerligt ombud', 'KMD Opera Match', ['kort-fravaer-i-drv  /registreretI']],
    ['fædrebarsel', 'DRV', ['kort-fravaer-i-drv  /registreretI']],
    ['ferie', 'TASS', []],
    ['andet', 'TASS', []],
    ['andet', 'DRV', []],
  ])('%s in %s, however long', (aarsag, registreretI, expected) => {
    expect(found({ aarsag, fra: '2008-06-01', registreretI })).toEqual(expected)
    expect(found({ aarsag, fra: '2008-06-01', til: '2008-09-01', registreretI })).toEqual(expected)
  })
})

describe('the end before the beginning', () => {
  test('is told at the end, and nothing is counted', () => {
    for (const registreretI of ['TASS', 'DRV']) {
      expect(
        found({ aarsag: 'sygdom', fra: '2008-09-15', til: '2008-09-14', registreretI }),
      ).toEqual(['slut-foer-start  /til'])
    }
  })

  test('is not told of one day, nor where one of the two is no day', () => {
    const days = (fra: string, til: string) =>
      found({ aarsag: 'andet', fra, til, registreretI: 'TASS' })
    expect(days('2008-09-15', '2008-09-15')).toEqual([])
    expect(days('2008-09-31', '2008-09-01')).toEqual(['ugyldig-dato  /fra'])
    expect(days('2008-09-15', '2008-02-30')).toEqual(['ugyldig-dato  /til'])
  })
})

test('an absence may lie ahead', () => {
  expect(
    found({ aarsag: 'ferie', fra: '2008-10-13', til: '2008-10-17', registreretI: 'TASS' }),
  ).toEqual([])
})
