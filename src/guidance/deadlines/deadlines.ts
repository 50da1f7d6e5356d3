import { dateOfDay, type Milestone } from '../../engine'
import { countPeriod, type Count, type Period } from './count-period'
import { isKnownYear } from './day-off'
import { editionInForce } from '../edition'

/** The steps with a deadline counted from the first contact. */
export type DeadlineId = 'ydelsesafgoerelse' | 'cv' | 'foerste-jobsamtale'

/** A deadline, and how it was counted. */
export interface Deadline extends Period, Count {
  id: DeadlineId
  /** The last day, YYYY-MM-DD. */
  dueOn: string
}

/** The paragraphs and interpretations behind each deadline. */
export const grounds: Readonly<
  Record<DeadlineId, { kilde: readonly string[]; fortolkninger: readonly string[] }>
> = {
  ydelsesafgoerelse: { kilde: ['3.3.1', '3.3.2'], fortolkninger: ['F3', 'F4', 'F13'] },
  cv: { kilde: ['2.8.5', '3.4.1'], fortolkninger: ['F5', 'F9', 'F13', 'F14'] },
  'foerste-jobsamtale': { kilde: ['2.8.6', '2.5.8'], fortolkninger: ['F5', 'F13'] },
}

/** Those of days that were asked about: the cases of a file begin on a few hundred days. */
const known = new Map<string, readonly Deadline[]>()
const MOST_KNOWN = 1000

/**
 * The deadlines of a course, by the edition in force at the first contact.
 *
 * @param firstContact YYYY-MM-DD, a real date
 * @returns undefined outside the years with known holidays
 */
export function deadlinesFrom(firstContact: string): readonly Deadline[] | undefined {
  const counted = known.get(firstContact)
  if (counted) return counted
  const found = countFrom(firstContact)
  if (found && known.size < MOST_KNOWN) known.set(firstContact, found)
  return found
}

function countFrom(firstContact: string): Deadline[] | undefined {
  if (!isKnownYear(Number(firstContact.slice(0, 4)))) return undefined
  const { frister } = editionInForce(firstContact)
  return Object.entries(frister).map(([id, { antal, enhed }]) => {
    const period = { amount: antal, unit: enhed as Period['unit'] }
    const count = countPeriod(firstContact, period)
    return { id: id as DeadlineId, ...period, ...count, dueOn: dateOfDay(count.due) }
  })
}

/** The status of a step with a deadline. It lapses when the case ends before the deadline. */
export function statusOf(
  due: string,
  doneOn: string | null,
  asOf: string,
  end: string | undefined,
): Milestone['status'] {
  if (doneOn !== null && doneOn <= due) return 'done'
  if (end !== undefined && due > end) return 'lapsed'
  if (doneOn !== null) return 'late'
  return asOf > due ? 'overdue' : 'pending'
}
