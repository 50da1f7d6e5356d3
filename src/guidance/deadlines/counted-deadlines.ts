import { dateOfDay, todayInDenmark } from '../../engine'
import type { Milestone } from '../milestone'
import { firstKnownYear, lastKnownYear } from './day-off'
import { whyDayOff } from './why-day-off'
import { deadlinesFrom, grounds, statusOf, type Deadline, type DeadlineId } from './deadlines'

/** A deadline, and how it was counted. All dates are YYYY-MM-DD. */
export interface CountedDeadline {
  id: DeadlineId
  /** Paragraph numbers of the source. */
  kilde: string[]
  /** Our interpretations (F-numbers), where the source is unclear. */
  fortolkninger: string[]
  /** The day of the first contact; not counted itself. */
  start: string
  amount: number
  unit: 'kalenderdage' | 'arbejdsdage' | 'måneder'
  /** Days that were not counted, each with its reason in one word. */
  skipped: DayOff[]
  /** The day on which the count ends. */
  reached: string
  /** Days off, from `reached` on, past which the deadline was moved. */
  moved: DayOff[]
  /** The last day. */
  due: string
}

interface DayOff {
  date: string
  why: string
}

/**
 * The deadlines that follow from a first contact: ydelsesafgørelse, CV and first jobsamtale, in that order. What was done
 * is unknown, so each is pending, or overdue when it has passed at `asOf`.
 * (kilde 3.3.1, 3.3.2, 2.8.5, 2.8.6)
 *
 * @param firstContact YYYY-MM-DD, a real date
 * @param options the reference date; default: today in Denmark
 * @throws RangeError for a year before 2004 or after 2060
 */
export function deadlines(
  firstContact: string,
  options: { asOf?: string | undefined } = {},
): Milestone[] {
  const { asOf = todayInDenmark() } = options
  return known(firstContact).map(({ id, dueOn: due }) => ({
    id,
    due,
    doneOn: null,
    status: statusOf(due, null, asOf, undefined),
    kilde: [...grounds[id].kilde],
  }))
}

/**
 * The same deadlines, with how each was counted: which days were left out, and why. (fortolkning F3-F5, F13)
 *
 * @param firstContact YYYY-MM-DD, a real date
 * @throws RangeError for a year before 2004 or after 2060
 */
export const countedDeadlines = (firstContact: string): CountedDeadline[] =>
  known(firstContact).map(({ id, amount, unit, skipped, reached, moved, dueOn }) => ({
    id,
    kilde: [...grounds[id].kilde],
    fortolkninger: [...grounds[id].fortolkninger],
    start: firstContact,
    amount,
    unit,
    skipped: skipped.map(dayOff),
    reached: dateOfDay(reached),
    moved: moved.map(dayOff),
    due: dueOn,
  }))

const dayOff = (day: number): DayOff => ({ date: dateOfDay(day), why: whyDayOff(day) })

function known(firstContact: string): readonly Deadline[] {
  const found = deadlinesFrom(firstContact)
  if (!found)
    throw new RangeError(`firstContact must lie in the years ${firstKnownYear}-${lastKnownYear}`)
  return found
}
