import { dayOf } from './day-number'

/** Mean length of a Gregorian year. */
const DAYS_A_YEAR = 365.2425

/**
 * The date (YYYY-MM-DD) of a day number; the inverse of `dayNumber`.
 *
 * @param day of the years 0 to 9999
 */
export function dateOfDay(day: number): string {
  let year = 1970 + Math.floor(day / DAYS_A_YEAR)
  if (dayOf(year, 1, 1) > day) year--
  else if (dayOf(year + 1, 1, 1) <= day) year++
  // Dividing by 31 gives the right month or the one before.
  let month = Math.floor((day - dayOf(year, 1, 1)) / 31) + 1
  if (month < 12 && dayOf(year, month + 1, 1) <= day) month++
  const rest = day - dayOf(year, month, 1) + 1
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(rest, 2)}`
}

const digits = (number: number, count: number) => String(number).padStart(count, '0')
