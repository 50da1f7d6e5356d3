import { describe, expect, test } from 'vitest'
import { dateOfDay } from '../../../src/engine/calendar/date-of-day.ts'
import { dayNumber } from '../../../src/engine/calendar/day-number.ts'
import { isDayOff } from '../../../src/guidance/deadlines/day-off.ts'
import { weekday } from '../../../src/engine/calendar/weekday.ts'
import { whyDayOff } from '../../../src/guidance/deadlines/why-day-off.ts'

describe('is no arbejdsdag, and why:', () => {
  test.each([
    ['2008-10-04', 'lørdag'],
    ['2008-10-05', 'søndag'],
    ['2008-03-20', 'skærtorsdag'],
    ['2008-03-21', 'langfredag'],
    ['2008-03-23', 'påskedag'],
    ['2008-03-24', '2. påskedag'],
    ['2008-04-18', 'store bededag'],
    ['2023-05-05', 'store bededag'],
    ['2008-05-01', 'Kristi himmelfartsdag'],
    ['2008-05-12', '2. pinsedag'],
    ['2008-06-05', 'grundlovsdag'],
    ['2008-12-24', 'juleaftensdag'],
    ['2008-12-25', 'juledag'],
    ['2008-12-26', '2. juledag'],
    ['2008-12-31', 'nytårsaftensdag'],
    ['2009-01-01', 'nytårsdag'],
  ])('%s: %s', (date, why) => {
    expect(isDayOff(dayNumber(date))).toBe(true)
    expect(whyDayOff(dayNumber(date))).toBe(why)
  })
})

test.each(['2009-05-01', '2024-04-26', '2008-12-23', '2008-12-30', '2009-06-04'])(
  'is an arbejdsdag: %s',
  (date) => {
    expect(isDayOff(dayNumber(date))).toBe(false)
  },
)

test('knows the days of the week', () => {
  expect(
    ['2008-09-15', '2008-10-01', '2008-12-24', '2009-01-02', '2060-12-31'].map(weekday),
  ).toEqual(['mandag', 'onsdag', 'onsdag', 'fredag', 'fredag'])
  expect(weekday('i morgen')).toBe('')
})

test('a date comes back from its number', () => {
  for (const date of ['2004-02-29', '2008-12-31', '2060-01-01']) {
    expect(dateOfDay(dayNumber(date))).toBe(date)
  }
})
