import type { Milestone } from '../milestone'
import { isReady, type Course } from './course'
import { grounds, statusOf, type Deadline } from '../deadlines/deadlines'
import { fulfilmentsOf } from './fulfilments'
import { enrolmentOf, exemptionOf } from './enrolment'
import { oncePerCourse } from './once-per-course'

/**
 * The five milestones of a case with their status, in order.
 *
 * @returns an empty list when the first contact has no date, or is outside the years with known holidays
 */
export const milestonesOf = oncePerCourse(countMilestones)

function countMilestones(course: Course): Milestone[] {
  const { first, deadlines } = course
  if (first?.date === undefined || !deadlines) return []
  const start = first.date
  return [
    { id: 'straksmatch', due: start, doneOn: start, status: 'done', kilde: ['3.1.1'] },
    enrolmentMilestone(course, start),
    ...deadlines.map((deadline) => deadlineMilestone(course, deadline, start)),
  ]
}

function deadlineMilestone(course: Course, { id, dueOn: due }: Deadline, start: string): Milestone {
  const fulfilments = fulfilmentsOf(course, id)
  const doneOn = fulfilments.find(({ date }) => date !== undefined)?.date ?? null
  const isOwed = id !== 'cv' || (isCvOwed(course, due) && !isExemptAt(course, due))
  // If the day it was done is unreadable, it may have been in time.
  const isUnknown = doneOn === null && fulfilments.length > 0
  const status = statusOf(due, doneOn, isUnknown ? due : course.asOf, isOwed ? course.end : start)
  return { id, due, doneOn, status, kilde: [...grounds[id].kilde] }
}

/**
 * The source sets no deadline for the tilmelding: it is the next step after the match that requires it. So it is pending
 * on the day of the match, overdue from the next day, and never late. (kilde 3.1.11, fortolkning F16)
 */
function enrolmentMilestone(course: Course, start: string): Milestone {
  const { isMissing, isNext } = enrolmentOf(course)
  const isOpen = isMissing || isNext
  const demanding = course.matches.filter(isReady)
  const due = (isOpen ? demanding.at(-1) : demanding[0])?.date ?? start
  const entry = isOpen ? undefined : course.entries[0]
  const doneOn = entry ? (entry.date ?? due) : null
  const status = isMissing ? 'overdue' : isNext ? 'pending' : doneOn === null ? 'lapsed' : 'done'
  return { id: 'tilmelding', due, doneOn, status, kilde: ['3.1.11', '3.2.1'] }
}

/** Whether the citizen became exempt from enrolment before a deadline passed. (fortolkning F15) */
function isExemptAt(course: Course, due: string): boolean {
  const exemption = exemptionOf(course)
  return exemption !== undefined && due >= (exemption.date ?? '')
}

/** A CV is required of enrolled citizens: by the match in force on the deadline, or at the reference date. (fortolkning F14) */
function isCvOwed({ matches, asOf }: Course, due: string): boolean {
  const day = asOf < due ? asOf : due
  const inForce = matches.findLast(({ date = '' }) => date <= day) ?? matches[0]
  return inForce !== undefined && isReady(inForce)
}
