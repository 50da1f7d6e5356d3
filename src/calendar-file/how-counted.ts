import { longDate, weekday, type CountedDeadline } from '../api'

const list = new Intl.ListFormat('da')

/**
 * How a deadline was counted, in one line of Danish without a full stop: from which day, what was not counted on the way,
 * and which day off the last day was moved from.
 */
export function howCounted({ amount, unit, start, skipped, moved }: CountedDeadline): string {
  const period = `${amount} ${amount === 1 && unit === 'måneder' ? 'måned' : unit}`
  const [dayOff] = moved
  return [
    `${period} efter ${longDate(start)}`,
    ...(skipped.length > 0 ? [`uden ${list.format(notCounted(skipped))}`] : []),
    ...(dayOff ? [`flyttet fra ${dayAndDate(dayOff.date)}${holidayOf(dayOff)}`] : []),
  ].join(', ')
}

/** A date with its weekday: "onsdag 1. oktober 2008". */
export const dayAndDate = (isoDate: string) => `${weekday(isoDate)} ${longDate(isoDate)}`

type DayOff = CountedDeadline['skipped'][number]

/** The kinds of days that were not counted: weekends first, then the holidays by name, each once. */
function notCounted(skipped: readonly DayOff[]): string[] {
  const holidays = skipped.filter(isHoliday).map(({ why }) => why)
  return [...(holidays.length < skipped.length ? ['weekender'] : []), ...new Set(holidays)]
}

/** Which holiday a day is, in parentheses; nothing for a day of the weekend, whose name tells it. */
const holidayOf = (day: DayOff) => (isHoliday(day) ? ` (${day.why})` : '')

const isHoliday = ({ date, why }: DayOff) => why !== weekday(date)
