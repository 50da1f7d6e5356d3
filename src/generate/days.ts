import { weekday } from '../api'
import type { Random } from './random'

/** Everything that is generated has happened by this day: measured at it or later, what is sound has no finding. */
export const LAST_DAY = '2008-09-20'

/** @param day YYYY-MM-DD */
export function daysAfter(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + count)
  return date.toISOString().slice(0, 10)
}

const DAY = 86_400_000

/** A day on which a jobcenter is open, from the first to the last; the first is one. */
export function openDay(random: Random, first: string, last: string): string {
  const span = Math.round((Date.parse(last) - Date.parse(first)) / DAY)
  for (;;) {
    const day = daysAfter(first, random.upTo(Math.max(span, 0) + 1))
    if (!['lørdag', 'søndag'].includes(weekday(day))) return day
  }
}
