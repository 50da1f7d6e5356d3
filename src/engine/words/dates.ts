import { dayNumber } from '../calendar/day-number'
import { MONTHS } from '../calendar/months'
import { dateAlone } from '../text/date-alone'

/** The name of a month, 1 to 12; undefined for another number. */
const monthName = (month: number): string | undefined => MONTHS[month - 1]

/** A date as people write it: "2008-10-01" becomes "1. oktober 2008". Other texts are returned unchanged. */
export function longDate(isoDate: string): string {
  const [year, month, day] = isoDate.split('-').map(Number)
  const name = monthName(month ?? 0)
  return name ? `${day}. ${name} ${year}` : isoDate
}

/**
 * Why a text in date form is no real date, as a sentence without its full stop; empty for any other text.
 *
 * @param written a date alone, perhaps with a time or quotation marks around it
 */
export function whyNoDate(written: string): string {
  const date = dateAlone(written)
  if (date === undefined || !Number.isNaN(dayNumber(date))) return ''
  const month = Number(date.slice(5, 7))
  return monthName(month) ? `Den ${longDate(date)} findes ikke` : `Måned ${month} findes ikke`
}
