import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dateOfDay } from '../../../src/engine/calendar/date-of-day.ts'
import { dayNumber } from '../../../src/engine/calendar/day-number.ts'

const MS_A_DAY = 86_400_000

/** The same by the calendar of JavaScript. */
const isoDate = (day: number) => new Date(day * MS_A_DAY).toISOString().slice(0, 10)

test('every day of the years 0 to 9999 is the one that the calendar of JavaScript says', () => {
  const last = Date.UTC(9999, 11, 31) / MS_A_DAY
  const wrong: number[] = []
  const zero = Date.parse('0000-01-01T00:00Z') / MS_A_DAY
  for (let day = zero; day <= last; day++) {
    const date = isoDate(day)
    if (dateOfDay(day) !== date || dayNumber(date) !== day) wrong.push(day)
  }
  expect(wrong).toEqual([])
})

test('a text is a day exactly when the calendar of JavaScript knows it, written YYYY-MM-DD', () => {
  const part = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`))
  const likeDates = fc
    .tuple(part(4), part(2), part(2), fc.constantFrom('-', '/', ' ', ''))
    .map(([year, month, day, between]) => [year, month, day].join(between || '-'))
  fc.assert(
    fc.property(fc.oneof(likeDates, fc.string({ maxLength: 12 })), (text) => {
      const time = /^[0-9]{4}-/.test(text) ? Date.parse(`${text}T00:00Z`) : NaN
      const isDay = !Number.isNaN(time) && new Date(time).toISOString().startsWith(`${text}T`)
      expect(dayNumber(text)).toBe(isDay ? time / MS_A_DAY : NaN)
    }),
    { numRuns: 5000 },
  )
})
