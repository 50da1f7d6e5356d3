import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countPeriod, type Period } from '../../../src/guidance/deadlines/count-period.ts'
import { dateOfDay } from '../../../src/engine/calendar/date-of-day.ts'
import { isDayOff } from '../../../src/guidance/deadlines/day-off.ts'
import { dayNumber } from '../../../src/engine/calendar/day-number.ts'

/** Each worked out by hand on a calendar; the reasons say which days are not counted. */
const worked: [start: string, amount: number, unit: Period['unit'], due: string, why: string][] = [
  ['2008-09-15', 10, 'kalenderdage', '2008-09-25', 'a Thursday'],
  ['2008-10-01', 10, 'kalenderdage', '2008-10-13', '11 October is a Saturday: Monday'],
  ['2008-10-01', 15, 'arbejdsdage', '2008-10-22', 'three weekends: 2+5+5+3 days counted'],
  ['2008-12-15', 15, 'arbejdsdage', '2009-01-12', '24, 25, 26, 31 December and 1 January'],
  [
    '2009-04-01',
    15,
    'arbejdsdage',
    '2009-04-27',
    'skærtorsdag 9, langfredag 10, 2. påskedag 13 April',
  ],
  ['2009-05-04', 15, 'arbejdsdage', '2009-05-27', 'store bededag 8, Kristi himmelfart 21 May'],
  ['2023-04-20', 15, 'arbejdsdage', '2023-05-12', 'store bededag 5 May is still a holiday'],
  ['2024-04-11', 15, 'arbejdsdage', '2024-05-02', 'store bededag is a holiday no more'],
  ['2008-01-31', 1, 'måneder', '2008-02-29', 'February has no 31st'],
  ['2008-11-30', 3, 'måneder', '2009-03-02', '28 February 2009 is a Saturday: Monday'],
  ['2008-09-24', 3, 'måneder', '2008-12-29', '24, 25, 26 December, then a weekend: Monday'],
  ['2008-10-01', 1, 'måneder', '2008-11-03', '1 November 2008 is a Saturday: Monday'],
  ['2008-10-01', 3, 'måneder', '2009-01-02', '1 January is nytårsdag: Friday'],
  ['2008-09-15', 1, 'måneder', '2008-10-15', 'a Wednesday'],
  ['2008-09-15', 3, 'måneder', '2008-12-15', 'a Monday'],
  ['2008-04-28', 3, 'arbejdsdage', '2008-05-02', 'Kristi himmelfart is 1 May 2008'],
  ['2007-05-01', 1, 'måneder', '2007-06-01', 'a Friday, and 1 May itself is an arbejdsdag'],
  [
    '2009-06-01',
    4,
    'arbejdsdage',
    '2009-06-08',
    '1 June is 2. pinsedag, 5 June grundlovsdag: 2, 3, 4, 8',
  ],
]

test.each(worked)('%s + %i %s is %s (%s)', (start, amount, unit, due) => {
  expect(dateOfDay(countPeriod(start, { amount, unit }).due)).toBe(due)
})

test('says which days it passed over, and past which it moved the end', () => {
  const { skipped, reached, moved } = countPeriod('2008-12-22', { amount: 5, unit: 'arbejdsdage' })
  expect(skipped.map(dateOfDay)).toEqual([
    '2008-12-24',
    '2008-12-25',
    '2008-12-26',
    '2008-12-27',
    '2008-12-28',
    '2008-12-31',
    '2009-01-01',
    '2009-01-03',
    '2009-01-04',
  ])
  expect([dateOfDay(reached), moved]).toEqual(['2009-01-05', []])
  const month = countPeriod('2008-09-24', { amount: 3, unit: 'måneder' })
  expect(dateOfDay(month.reached)).toBe('2008-12-24')
  expect(month.moved.map(dateOfDay)).toEqual([
    '2008-12-24',
    '2008-12-25',
    '2008-12-26',
    '2008-12-27',
    '2008-12-28',
  ])
})

describe('whatever the day and the period', () => {
  const days = fc
    .integer({ min: dayNumber('2004-01-01'), max: dayNumber('2060-12-31') })
    .map(dateOfDay)
  const periods: fc.Arbitrary<Period> = fc.oneof(
    fc.record({ amount: fc.integer({ min: 1, max: 30 }), unit: fc.constant('kalenderdage') }),
    fc.record({ amount: fc.integer({ min: 1, max: 30 }), unit: fc.constant('arbejdsdage') }),
    fc.record({ amount: fc.integer({ min: 1, max: 6 }), unit: fc.constant('måneder') }),
  )

  test('the last day comes after the start, and is no day off', () => {
    fc.assert(
      fc.property(days, periods, (start, period) => {
        const { due } = countPeriod(start, period)
        expect(due).toBeGreaterThan(dayNumber(start))
        expect(isDayOff(due)).toBe(false)
      }),
    )
  })

  test('a later start never has an earlier last day', () => {
    fc.assert(
      fc.property(days, periods, fc.integer({ min: 1, max: 40 }), (start, period, later) => {
        const next = dateOfDay(dayNumber(start) + later)
        expect(countPeriod(next, period).due).toBeGreaterThanOrEqual(countPeriod(start, period).due)
      }),
    )
  })

  test('the days counted, passed over and moved past are all the days there are', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 30 }), (start, amount) => {
        const { due, skipped } = countPeriod(start, { amount, unit: 'arbejdsdage' })
        expect(skipped.every(isDayOff)).toBe(true)
        expect(due - dayNumber(start)).toBe(amount + skipped.length)
      }),
    )
  })
})
