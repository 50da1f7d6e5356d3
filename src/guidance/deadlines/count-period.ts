import { dayNumber, dayOf } from '../../engine'
import { isDayOff } from './day-off'

/** A period of time, as given in the guidance. */
export interface Period {
  amount: number
  unit: 'kalenderdage' | 'arbejdsdage' | 'måneder'
}

/** The end of a period, and how it was counted. All values are day numbers. */
export interface Count {
  /** Days that were not counted; only for arbejdsdage. */
  skipped: number[]
  /** The day on which the count ends. */
  reached: number
  /** Days off, from `reached` on, past which the last day was moved. */
  moved: number[]
  /** The last day. */
  due: number
}

/**
 * Counts a period from a day, which is not counted itself. If the last day is no arbejdsdag it moves to the next one.
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

/** The same date some months later; the last day of that month when it has no such date. */
function monthsAfter(start: string, months: number): number {
  const [year = 0, month = 0, day = 0] = start.split('-').map(Number)
  const firstOf = (count: number) => {
    const index = year * 12 + month - 1 + count
    return dayOf(Math.floor(index / 12), (index % 12) + 1, 1)
  }
  return Math.min(firstOf(months) + day, firstOf(months + 1)) - 1
}
