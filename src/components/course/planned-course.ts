import type { CountedDeadline } from '../../api'
import { dayAndDate } from '../../calendar-file/how-counted'
import { markDay } from './mark-day'
import { milestoneNames } from './milestone-names'
import { periodInWords } from './periods'
import type { Course, Station } from './station'

/**
 * The course that follows from a first contact, before anything is known of what was done.
 *
 * @param deadlines as `countedDeadlines` gives them, at least one
 * @param today YYYY-MM-DD; marked when it lies within the course
 */
export function plannedCourse(deadlines: readonly CountedDeadline[], today: string): Course {
  const start = deadlines[0]?.start ?? today
  const end = deadlines.at(-1)?.due ?? start
  return {
    stations: [
      {
        ...milestoneNames.straksmatch,
        state: 'planned',
        lines: [dayAndDate(start), 'ved den første henvendelse'],
      },
      // Without a day: the source sets it none. (fortolkning F16)
      {
        ...milestoneNames.tilmelding,
        state: 'planned',
        lines: ['næste skridt ved straksmatch og match 1 til 3'],
      },
      ...deadlines.map(({ id, due, amount, unit }): Station => ({
        ...milestoneNames[id],
        state: 'planned',
        lines: [`senest ${dayAndDate(due)}`, `inden ${periodInWords(amount, unit)}`],
      })),
    ],
    mark:
      today < start || today > end
        ? undefined
        : markDay(today, 'I dag', [
            { due: start, isOver: true },
            { due: start, isOver: true },
            ...deadlines.map(({ due }) => ({ due, isOver: false })),
          ]),
  }
}
