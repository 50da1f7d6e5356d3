import type { Milestone } from '../../api'

/** How far one station has come; `planned` makes no claim. */
export type StationState = Milestone['status'] | 'planned'

/** One station of a course. */
export interface Station {
  name: string
  /** The page that tells of the step. */
  href?: string | undefined
  state: StationState
  /** The state in words, where `stateNames` does not fit. */
  stateName?: string | undefined
  /** What stands under the name, a line each: when it was done, when it is due. */
  lines: readonly string[]
}

/** The states in words. The shape says the same: see `signs.ts`. */
export const stateNames: Readonly<Record<StationState, string | undefined>> = {
  planned: undefined,
  done: 'Gjort',
  late: 'Gjort for sent',
  pending: 'Venter',
  overdue: 'Fristen er overskredet',
  lapsed: 'Bortfaldet',
}

/** A day on the way, as a mark across the line. */
export interface DayMark {
  /** What the day is called: "I dag", "20. september 2008". */
  label: string
  /** Number of the station before the day. */
  after: number
  /** How far the day is on the way to the next station, between 0 and 1. */
  share: number
}

/** A course of contact, ready to be drawn. */
export interface Course {
  stations: readonly Station[]
  mark?: DayMark | undefined
}
