import { dateOfDay, dayOf } from '../../engine'
import { easters, firstYear, fixed, lastYear, movable } from 'modtagelse:holidays'

/** Days that are no public holidays, but are not arbejdsdage either. (fortolkning F13) */
const OURS = ['06-05', '12-24', '12-31']

/** 1 January 1970 was a Thursday. */
const isWeekend = (day: number): boolean => (day + 3) % 7 > 4

/**
 * Identifies a day off other than Saturday and Sunday.
 *
 * @returns "MM-DD" for a fixed date, the offset in days from Easter Sunday for a movable holiday, undefined for all other
 *   days
 */
export function namedDayOff(day: number): string | undefined {
  const date = dateOfDay(day)
  const monthAndDay = date.slice(5)
  if (fixed.includes(monthAndDay) || OURS.includes(monthAndDay)) return monthAndDay
  const year = Number(date.slice(0, 4))
  const easter = dayOf(year, 3, 1) + (easters[year - firstYear] ?? NaN)
  const found = movable.find(([offset, last]) => day === easter + offset && year <= last)
  return found && String(found[0])
}

/** Whether a day is no arbejdsdag: Saturday, Sunday, a public holiday, or one of our own days. (fortolkning F13) */
export const isDayOff = (day: number): boolean => isWeekend(day) || namedDayOff(day) !== undefined

/** The first and last year of a first contact. The last is one less than known, as deadlines may end in the next year. */
export const firstKnownYear = firstYear
export const lastKnownYear = lastYear - 1

/** Whether deadlines can be counted from a first contact in a year. */
export const isKnownYear = (year: number): boolean =>
  year >= firstKnownYear && year <= lastKnownYear
