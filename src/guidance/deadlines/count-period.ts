import { dayNumber, dayOf } from '../../engine'
import { isDayOff } from './day-off'

/** A length of time as the guidance gives it. */
export interface Period {
  amount: number
  unit: 'kalenderdage' | 'arbejdsdage' | 'måneder'
}

/** Where a period ends, and how it was counted, as numbers of days. */
export interface Count {
  /** Days that were not counted on the way; none but for arbejdsdage. */
  skipped: number[]
  /** The day on which the count ends. */
  reached: number
  /** Days off, from the day reached, that the last day was moved past. */
  moved: number[]
  /** The last day. */
  due: number
}

/**
 * Counts a period from a day, which is not itself counted. A last day that is no arbejdsdag moves to the next one.
 * (fortolkning F3, F5, F13)
 *
 * @param start YYYY-MM-DD
 */
export function countPeriod(start: string, { amount, unit }: Period): Count {
  const from = dayNumber(start)
  const skipped: number[] = []
  let reached = unit === 'måneder' ? monthsAfter(start, amount) : from + amount
  if (unit === 'arbejdsdage') {
    reached = from
    for (let counted = 0; counted < amount;) {
      if (isDayOff(++reached)) skipped.push(reached)
      else counted++
    }
  }
  const moved: number[] = []
  let due = reached
  while (isDayOff(due)) moved.push(due++)
  return { skipped, reached, moved, due }
}

/** The same date some months on; a date that is not in that month becomes its last day. */
function monthsAfter(start: string, months: number): number {
  const [year = 0, month = 0, day = 0] = start.split('-').map(Number)
  const firstOf = (count: number) => {
    const index = year * 12 + month - 1 + count
    return dayOf(Math.floor(index / 12), (index % 12) + 1, 1)
  }
  return Math.min(firstOf(months) + day, firstOf(months + 1)) - 1
}
