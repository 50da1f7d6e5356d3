import { longDate, type Milestone } from '../../api'
import { dayAndDate } from '../../calendar-file/how-counted'
import { markDay } from './mark-day'
import { milestoneNames } from './milestone-names'
import type { Course } from './station'

/**
 * The course of a case: its milestones in the order in which they are due, with the date they are seen from.
 *
 * @param asOf YYYY-MM-DD, the date the milestones were measured at
 */
export function caseCourse(milestones: readonly Milestone[], asOf: string): Course {
  const inOrder = milestones.toSorted((a, b) => (a.due < b.due ? -1 : Number(a.due > b.due)))
  return {
    stations: inOrder.map((milestone) => ({
      ...milestoneNames[milestone.id],
      state: milestone.status,
      stateName: hasLastDay(milestone) ? undefined : nameWithoutLastDay[milestone.status],
      lines: [doneLine(milestone), dueLine(milestone)].filter((line) => line !== ''),
    })),
    mark: markDay(
      asOf,
      longDate(asOf),
      inOrder.map(({ due, status }) => ({ due, isOver: status !== 'pending' })),
    ),
  }
}

const doneLine = ({ doneOn }: Milestone): string => (doneOn === null ? '' : dayAndDate(doneOn))

/** The guidance sets no last day for straksmatch and tilmelding: they belong to the day that asks for them. */
const hasLastDay = ({ id }: Milestone): boolean => id !== 'straksmatch' && id !== 'tilmelding'

/** What has no last day waits as the next step, and then is missing: nothing has run out. (fortolkning F16) */
const nameWithoutLastDay: Readonly<Partial<Record<Milestone['status'], string>>> = {
  pending: 'Næste skridt',
  overdue: 'Mangler',
}

function dueLine(milestone: Milestone): string {
  const { due, status } = milestone
  if (!hasLastDay(milestone)) return ''
  switch (status) {
    case 'done':
    case 'late':
      return `frist ${longDate(due)}`
    case 'pending':
      return `senest ${dayAndDate(due)}`
    case 'overdue':
      return `fristen var ${dayAndDate(due)}`
    case 'lapsed':
      return `fristen var ${longDate(due)}`
  }
}
