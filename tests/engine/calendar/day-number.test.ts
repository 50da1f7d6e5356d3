import { describe, expect, test } from 'vitest'
import { dayNumber } from '../../../src/engine/calendar/day-number.ts'

test.each([
  ['1970-01-01', 0],
  ['2008-09-20', 14_142],
  ['2008-02-29', 13_938],
  ['0001-01-01', -719_162],
])('%s is day %i', (date, day) => {
  expect(dayNumber(date)).toBe(day)
})

describe('two dates are as far apart as the calendar says', () => {
  test.each([
    ['2008-09-01', '2008-09-14', 13],
    ['2008-02-28', '2008-03-01', 2],
    ['2007-02-28', '2007-03-01', 1],
    // Across the nights when summer time begins and ends in Denmark.
    ['2008-03-29', '2008-03-31', 2],
    ['2008-10-25', '2008-10-27', 2],
    ['2008-12-31', '2009-01-01', 1],
    ['2008-09-14', '2008-09-01', -13],
  ])('%s to %s is %i', (from, to, days) => {
    expect(dayNumber(to) - dayNumber(from)).toBe(days)
  })
})

test.each([
  ['2008-02-30'],
  ['2007-02-29'],
  ['2008-13-01'],
  ['2008-9-1'],
  ['15-09-2008'],
  ['2008-09'],
  ['2008'],
  ['2008-09-20T00:00'],
  [''],
  [undefined],
  [null],
  [2008],
  [{}],
])('%s is no day', (date) => {
  expect(dayNumber(date)).toBeNaN()
})
