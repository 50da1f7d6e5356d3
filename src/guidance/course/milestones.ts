import type { Milestone } from '../milestone'
import { isReady, type Course } from './course'
import { grounds, statusOf, type Deadline } from '../deadlines/deadlines'
import { deedsFor } from './deeds'
import { enrolmentOf, exemptionOf } from './enrolment'
import { oncePerCourse } from './once-per-course'

/**
 * How far a case has come at each of its five milestones, in their order.
 *
 * @returns none when the first contact has no date, or lies outside the years for which the holidays are known
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
  const deeds = deedsFor(course, id)
  const doneOn = deeds.find(({ date }) => date !== undefined)?.date ?? null
  const isOwed = id !== 'cv' || (isCvOwed(course, due) && !isExemptAt(course, due))
  // What was done on a day that cannot be read may have been done in time.
  const isUnknown = doneOn === null && deeds.length > 0
  const status = statusOf(due, doneOn, isUnknown ? due : course.asOf, isOwed ? course.end : start)
  return { id, due, doneOn, status, kilde: [...grounds[id].kilde] }
}

/**
 * The source sets no last day for the tilmelding: it is the next step after the match that asks for it. So it waits on
 * the day of the match, is missing from the next day on, and never late. (kilde 3.1.11, fortolkning F16)
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

/** Whether a deadline had not passed on the day on which the citizen was exempt from being enrolled. (fortolkning F15) */
function isExemptAt(course: Course, due: string): boolean {
  const exemption = exemptionOf(course)
  return exemption !== undefined && due >= (exemption.date ?? '')
}

/** The CV is owed by who is enrolled: by the match in force on the last day, or on the day of the check. (fortolkning F14) */
function isCvOwed({ matches, asOf }: Course, due: string): boolean {
  const day = asOf < due ? asOf : due
  const inForce = matches.findLast(({ date = '' }) => date <= day) ?? matches[0]
  return inForce !== undefined && isReady(inForce)
}
