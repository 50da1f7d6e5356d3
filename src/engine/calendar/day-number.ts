/** Days before each month of a year that begins in March, so that the leap day is last. */
const daysBefore = (monthFromMarch: number) => Math.floor((153 * monthFromMarch + 2) / 5)

/** From 1 March of the year 0 to 1 January 1970. */
const TO_1970 = 719_468

/**
 * The day number of a date: days since 1 January 1970.
 *
 * @param month 1 to 12
 * @param day may lie outside the month: 0 is the last day of the month before
 */
export function dayOf(year: number, month: number, day: number): number {
  const fromMarch = month > 2 ? month - 3 : month + 9
  const begun = month > 2 ? year : year - 1
  const leapDays = Math.floor(begun / 4) - Math.floor(begun / 100) + Math.floor(begun / 400)
  return begun * 365 + leapDays + daysBefore(fromMarch) + day - 1 - TO_1970
}

/**
 * The day number of a date: days since 1 January 1970. The difference of two is the days between them. Independent of
 * clock and time zone.
 *
 * @param date YYYY-MM-DD
 * @returns NaN for anything but a real date; every comparison with NaN is false
 */
export function dayNumber(date: unknown): number {
  if (typeof date !== 'string' || date.length !== 10 || date[4] !== '-' || date[7] !== '-')
    return NaN
  const year = numberAt(date, 0, 4)
  const month = numberAt(date, 5, 7)
  const day = numberAt(date, 8, 10)
  // Written so that NaN fails.
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= 31)) return NaN
  const number = dayOf(year, month, day)
  // A day such as 30 February would fall in the next month.
  const isDay = day < 29 || month === 12 || number < dayOf(year, month + 1, 1)
  return isDay ? number : NaN
}

/** The digits between two offsets as a number; NaN where anything else stands. */
function numberAt(text: string, start: number, end: number): number {
  let number = 0
  for (let at = start; at < end; at++) {
    const digit = text.charCodeAt(at) - 48
    number = digit >= 0 && digit <= 9 ? number * 10 + digit : NaN
  }
  return number
}

/** Whether a value is a real day of the calendar, written YYYY-MM-DD. */
export const isRealDate = (value: unknown): value is string => !Number.isNaN(dayNumber(value))
