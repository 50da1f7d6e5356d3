import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dateOfDay } from '../../src/engine/calendar/date-of-day.ts'
import { dayNumber } from '../../src/engine/calendar/day-number.ts'
import { countedDeadlines, deadlines } from '../../src/api/index.ts'

const dueDates = (firstContact: string) =>
  Object.fromEntries(deadlines(firstContact).map(({ id, due }) => [id, due]))

test('from 1 October 2008: 15 arbejdsdage, a month, three months', () => {
  // October 2008 has no holidays: 2-3, 6-10, 13-17 and 20-22 are the fifteen. 1 November is a Saturday, so Monday the
  // 3rd. 1 January is nytårsdag, so Friday the 2nd.
  expect(dueDates('2008-10-01')).toEqual({
    ydelsesafgoerelse: '2008-10-22',
    cv: '2008-11-03',
    'foerste-jobsamtale': '2009-01-02',
  })
})

test('before it: 10 days, and the same months', () => {
  // 15 September + 10 is Thursday the 25th; 15 October is a Wednesday, 15 December a Monday.
  expect(dueDates('2008-09-15')).toEqual({
    ydelsesafgoerelse: '2008-09-25',
    cv: '2008-10-15',
    'foerste-jobsamtale': '2008-12-15',
  })
})

test('the day of the first contact decides which period holds', () => {
  const periodFrom = (date: string) => {
    const { amount, unit } = countedDeadlines(date)[0]!
    return `${amount} ${unit}`
  }
  expect(periodFrom('2008-09-30')).toBe('10 kalenderdage')
  expect(periodFrom('2008-10-01')).toBe('15 arbejdsdage')
})

test('tells how each was counted, and what that rests on', () => {
  const [ydelse, cv, jobsamtale] = countedDeadlines('2008-09-24')
  expect(ydelse).toEqual({
    id: 'ydelsesafgoerelse',
    kilde: ['3.3.1', '3.3.2'],
    fortolkninger: ['F3', 'F4', 'F13'],
    start: '2008-09-24',
    amount: 10,
    unit: 'kalenderdage',
    skipped: [],
    reached: '2008-10-04',
    moved: [
      { date: '2008-10-04', why: 'lørdag' },
      { date: '2008-10-05', why: 'søndag' },
    ],
    due: '2008-10-06',
  })
  expect(cv!.due).toBe('2008-10-24')
  expect(jobsamtale!.moved.map(({ why }) => why)).toEqual([
    'juleaftensdag',
    'juledag',
    '2. juledag',
    'lørdag',
    'søndag',
  ])
})

test('each is pending through its last day, and overdue the day after', () => {
  const statusAt = (asOf: string) => deadlines('2008-10-01', { asOf }).map(({ status }) => status)
  expect(statusAt('2008-10-22')).toEqual(['pending', 'pending', 'pending'])
  expect(statusAt('2008-10-23')).toEqual(['overdue', 'pending', 'pending'])
  expect(statusAt('2009-01-02')).toEqual(['overdue', 'overdue', 'pending'])
  expect(statusAt('2009-01-03')).toEqual(['overdue', 'overdue', 'overdue'])
})

describe('what is no day in 2004-2060 is refused:', () => {
  test.each(['2008-02-30', '15-09-2008', '', 'i dag', '2008-9-15', '2008-09-15T00:00'])(
    '"%s" is no date',
    (date) => {
      expect(() => deadlines(date)).toThrow(TypeError)
      expect(() => countedDeadlines(date)).toThrow(TypeError)
    },
  )

  test.each(['2003-12-31', '2061-01-01', '1908-10-01'])('%s is too early or too late', (date) => {
    expect(() => deadlines(date)).toThrow(RangeError)
    expect(() => countedDeadlines(date)).toThrow(RangeError)
  })

  test('so is a day to measure at that is none', () => {
    expect(() => deadlines('2008-10-01', { asOf: 'i dag' })).toThrow(TypeError)
  })
})

test('a later first contact never has an earlier deadline of the same edition', () => {
  const first = dayNumber('2004-01-01')
  const last = dayNumber('2060-12-31')
  fc.assert(
    fc.property(fc.integer({ min: first, max: last - 1 }), (day) => {
      const [before, after] = [day, day + 1].map((one) => deadlines(dateOfDay(one)))
      before!.forEach(({ due }, index) => {
        expect(after![index]!.due >= due).toBe(true)
      })
    }),
  )
})
