import { dayNumber } from './day-number'

const NAMES = ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag']

/** The day of the week of a date (YYYY-MM-DD), in Danish; empty for what is no date. */
export const weekday = (date: string): string => NAMES[(dayNumber(date) + 3) % 7] ?? ''
