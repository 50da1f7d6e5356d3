import fc from 'fast-check'
import { afterEach, expect, test, vi } from 'vitest'
import { todayInDenmark } from '../../../src/engine'

afterEach(() => void vi.useRealTimers())

const dateInDenmark = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' })

function todayAt(time: Date): string {
  vi.useFakeTimers({ now: time, toFake: ['Date'] })
  return todayInDenmark()
}

test.each([
  ['2026-01-15T22:59:59Z', '2026-01-15'],
  ['2026-01-15T23:00:00Z', '2026-01-16'],
  ['2026-07-15T21:59:59Z', '2026-07-15'],
  ['2026-07-15T22:00:00Z', '2026-07-16'],
  ['2026-03-28T22:30:00Z', '2026-03-28'],
  ['2026-03-29T22:30:00Z', '2026-03-30'],
  ['2026-10-24T22:30:00Z', '2026-10-25'],
  ['2026-10-25T22:30:00Z', '2026-10-25'],
  ['2026-12-31T23:30:00Z', '2027-01-01'],
])('at %s it is %s in Denmark', (time, date) => {
  expect(todayAt(new Date(time))).toBe(date)
})

test('is the date of the Danish time zone at any time', () => {
  const times = fc.date({
    min: new Date('2008-01-01T00:00:00Z'),
    max: new Date('2099-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  fc.assert(
    fc.property(times, (time) => {
      expect(todayAt(time)).toBe(dateInDenmark.format(time))
    }),
  )
})
