export const MS_A_DAY = 86_400_000

/**
 * The number of a date on the line of days, counted from 1 January 1970; the difference of two is the days between
 * them. No clock and no time zone takes part.
 *
 * @param date YYYY-MM-DD; NaN for everything that is no such day, so that no count with it is true
 */
export function dayNumber(date: unknown): number {
  if (typeof date !== 'string') return NaN
  const time = Date.parse(`${date}T00:00Z`)
  // What a calendar does not know, such as 30 February, some read as a day of the next month.
  const isDay = !Number.isNaN(time) && new Date(time).toISOString().startsWith(`${date}T`)
  return isDay ? time / MS_A_DAY : NaN
}

/** Whether a value is a real day of the calendar, written YYYY-MM-DD. */
export const isRealDate = (value: unknown): value is string => !Number.isNaN(dayNumber(value))
