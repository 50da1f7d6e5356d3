import { dayOf } from './day-number'

/** Four years of four hundred have no leap day, so that this is the mean length of a year. */
const DAYS_A_YEAR = 365.2425

/**
 * The date of a day on the line of days, YYYY-MM-DD; the other way round of `dayNumber`.
 *
 * @param day of the years 0 to 9999
 */
export function dateOfDay(day: number): string {
  let year = 1970 + Math.floor(day / DAYS_A_YEAR)
  if (dayOf(year, 1, 1) > day) year--
  else if (dayOf(year + 1, 1, 1) <= day) year++
  // No month is longer than 31 days, and the days that others lack never come to a month.
  let month = Math.floor((day - dayOf(year, 1, 1)) / 31) + 1
  if (month < 12 && dayOf(year, month + 1, 1) <= day) month++
  const rest = day - dayOf(year, month, 1) + 1
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(rest, 2)}`
}

const digits = (number: number, count: number) => String(number).padStart(count, '0')
