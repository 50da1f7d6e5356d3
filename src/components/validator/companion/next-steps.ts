import type { Milestone } from '../../../api'

/** What there is to do in a case, seen from one day. */
export interface NextSteps {
  /** The last day has passed, or is today; of the tilmelding, which has none: the day of its match has passed. */
  now: Milestone[]
  /** What comes first of what is still to come. */
  next: Milestone | undefined
  /** What can wait until after that. */
  later: Milestone[]
  /** What need not be done any more. */
  lapsed: Milestone[]
}

/**
 * Parts the milestones of a case by when they are to be seen to.
 *
 * @param asOf YYYY-MM-DD, the day the milestones were measured at
 */
export function nextSteps(milestones: readonly Milestone[], asOf: string): NextSteps {
  const isNow = ({ id, status, due }: Milestone) =>
    status === 'overdue' || (status === 'pending' && due <= asOf && id !== 'tilmelding')
  const [next, ...later] = milestones
    .filter((milestone) => milestone.status === 'pending' && !isNow(milestone))
    .sort((a, b) => (a.due < b.due ? -1 : 1))
  return {
    now: milestones.filter(isNow),
    next,
    later,
    lapsed: milestones.filter(({ status }) => status === 'lapsed'),
  }
}
