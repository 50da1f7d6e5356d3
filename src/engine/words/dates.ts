import { MONTHS } from '../calendar/months'

/** The name of a month, 1 to 12; undefined for another number. */
const monthName = (month: number): string | undefined => MONTHS[month - 1]

/** A date as people write it: "2008-10-01" becomes "1. oktober 2008". Other texts are returned unchanged. */
export function longDate(isoDate: string): string {
  const [year, month, day] = isoDate.split('-').map(Number)
  const name = monthName(month ?? 0)
  return name ? `${day}. ${name} ${year}` : isoDate
}

/** Why a text in date form is no real date, as a sentence; empty for any other text. */
export function whyNoDate(written: string): string {
  const [date] = /[0-9]{4}-[0-9]{2}-[0-9]{2}/.exec(written) ?? []
  if (date === undefined) return ''
  const month = Number(date.slice(5, 7))
  return monthName(month) ? `Den ${longDate(date)} findes ikke. ` : `Måned ${month} findes ikke. `
}
