import { onceAPattern } from './once-a-pattern.ts'

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Years that show how a calendar treats every kind of year: four hundred in a row, and the first and last of four digits. */
const YEARS = [...Array.from({ length: 400 }, (_, index) => 1800 + index), 0, 4, 100, 9996, 9999]

const NO_DATES = [
  '',
  '2008-9-01',
  '2008-09-1',
  '20080901',
  '2008-09-01 ',
  ' 2008-09-01',
  '2008-09-01\n',
  '12008-09-01',
]

/** Whether a pattern matches every real day of the calendar, written YYYY-MM-DD, and nothing else. */
export const isDatePattern = onceAPattern((pattern): boolean => {
  if (!pattern.test('2008-09-16') || NO_DATES.some((text) => pattern.test(text))) return false
  return YEARS.every((year) => {
    for (let month = 0; month <= 13; month++) {
      for (let day = 0; day <= 32; day++) {
        if (pattern.test(written(year, month, day)) !== isDay(year, month, day)) return false
      }
    }
    return true
  })
})

const written = (year: number, month: number, day: number) =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

function isDay(year: number, month: number, day: number): boolean {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const last = month === 2 && isLeap ? 29 : (DAYS[month - 1] ?? 0)
  return day >= 1 && day <= last
}
