import type { Course } from './course'
import type { DeadlineId } from '../deadlines/deadlines'
import type { Registration } from './registration'

const deeds: Readonly<Record<DeadlineId, (course: Course) => readonly Registration[]>> = {
  ydelsesafgoerelse: ({ decisions }) => decisions,
  cv: ({ approvals }) => approvals,
  'foerste-jobsamtale': ({ interviews }) => interviews,
}

/** What was done to meet a deadline, by date; the earliest counts. */
export const deedsFor = (course: Course, id: DeadlineId): readonly Registration[] =>
  deeds[id](course)
