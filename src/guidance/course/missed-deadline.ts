import type { CaseHit } from '../../engine'
import type { Course } from './course'
import type { DeadlineId } from '../deadlines/deadlines'
import { fulfilmentsOf } from './fulfilments'
import { milestonesOf } from './milestones'

/**
 * The place to report a missed deadline: the date of what was done too late, or, when nothing was done, the date from
 * which the deadline is counted.
 *
 * @returns an empty list when the deadline was met, has not passed, or lapsed
 */
export function missedDeadline(course: Course, id: DeadlineId): CaseHit[] {
  const milestone = milestonesOf(course).find((one) => one.id === id)
  if (milestone?.status !== 'late' && milestone?.status !== 'overdue') return []
  const { due, doneOn } = milestone
  const fulfilment = fulfilmentsOf(course, id).find(({ date }) => date !== undefined)
  const at = fulfilment ?? course.first
  const detail = { facts: { due, isMissing: doneOn === null } }
  return at ? [{ at, path: at.datePath, detail }] : []
}
