import type { CaseHit } from '../../engine'
import type { Course } from './course'
import type { DeadlineId } from '../deadlines/deadlines'
import { deedsFor } from './deeds'
import { milestonesOf } from './milestones'

/**
 * Where a deadline was missed: at the day of what came too late, or, when nothing came, at the day from which the
 * deadline is counted.
 *
 * @returns an empty list while the deadline is kept, has not passed, or lapsed
 */
export function missedDeadline(course: Course, id: DeadlineId): CaseHit[] {
  const milestone = milestonesOf(course).find((one) => one.id === id)
  if (milestone?.status !== 'late' && milestone?.status !== 'overdue') return []
  const { due, doneOn } = milestone
  const deed = deedsFor(course, id).find(({ date }) => date !== undefined)
  const at = deed ?? course.first
  const detail = { facts: { due, isMissing: doneOn === null } }
  return at ? [{ at, path: at.datePath, detail }] : []
}
