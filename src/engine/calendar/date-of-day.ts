import { MS_A_DAY } from './day-number'

/** The date of a day on the line of days, YYYY-MM-DD; the other way round of `dayNumber`. */
export const dateOfDay = (day: number): string =>
  new Date(day * MS_A_DAY).toISOString().slice(0, 10)
