import { weekday, dateOfDay } from '../../engine'
import { names } from 'modtagelse:holidays'
import { namedDayOff } from './day-off'

const OUR_NAMES: Readonly<Record<string, string>> = {
  '06-05': 'grundlovsdag',
  '12-24': 'juleaftensdag',
  '12-31': 'nytårsaftensdag',
}

/** Why a day is not counted, in one word: the name of the holiday, else of the weekday. */
export function whyDayOff(day: number): string {
  const name = namedDayOff(day)
  return (name && (names[name] ?? OUR_NAMES[name])) ?? weekday(dateOfDay(day))
}
