import type { Course } from './course'
import type { DeadlineId } from '../deadlines/deadlines'
import type { Registration } from './registration'

const fulfilments: Readonly<Record<DeadlineId, (course: Course) => readonly Registration[]>> = {
  ydelsesafgoerelse: ({ decisions }) => decisions,
  cv: ({ approvals }) => approvals,
  'foerste-jobsamtale': ({ interviews }) => interviews,
}

/** The registrations that fulfil a deadline, by date. The earliest counts. */
export const fulfilmentsOf = (course: Course, id: DeadlineId): readonly Registration[] =>
  fulfilments[id](course)
