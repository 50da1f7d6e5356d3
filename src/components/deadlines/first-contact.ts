import { countedDeadlines, firstKnownYear, lastKnownYear, type CountedDeadline } from '../../api'
import type { WrittenDate } from './written-date'

/** The deadlines of a first contact, or why there are none, in Danish. */
export type Outcome =
  { deadlines: CountedDeadline[]; problem?: undefined } | { deadlines?: undefined; problem: string }

/** Counts the deadlines from a date that somebody gave. */
export function deadlinesOf({ date, problem }: WrittenDate): Outcome {
  if (problem !== undefined) return { problem }
  try {
    return { deadlines: countedDeadlines(date) }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return {
      problem: `Vi kan kun tælle frister fra ${firstKnownYear} til ${lastKnownYear}. Vælg en dato i de år.`,
    }
  }
}
