import { isReady, type Course } from './course'
import { oncePerCourse } from './once-per-course'
import type { Registration } from './registration'
import { saysNoExemption } from './says-no-exemption'

/** The status of enrolment as a job seeker. (kilde 3.1.11, 3.2.1, 3.2.10) */
export interface Enrolment {
  /**
   * The latest match requires a tilmelding, none was in force then or came after, and the day of the match has passed. The
   * source sets no deadline. (fortolkning F16)
   */
  isMissing: boolean
  /** The same, on the day of the match: the tilmelding is the next step. (fortolkning F16) */
  isNext: boolean
  /** The latest match is 4 or 5, and no afmelding has ended a tilmelding. */
  isLeftOpen: boolean
}

/**
 * Follows the tilmeldinger and afmeldinger of a case day by day. A tilmelding is in force until an afmelding, or until a
 * match 4-5, which requires one.
 */
export const enrolmentOf = oncePerCourse(followEnrolment)

function followEnrolment(course: Course): Enrolment {
  const latest = course.matches.at(-1)
  const state = { isEnrolled: false, isInForce: false, isMissing: false }
  const enter = () => {
    state.isEnrolled = state.isInForce = true
    state.isMissing = false
  }
  const leave = ({ facts }: Registration) => {
    state.isEnrolled = state.isInForce = false
    if (facts.aarsag !== 'match 4-5') state.isMissing = false
  }
  for (const { matches, entries, exits } of daysOf(course)) {
    for (const match of matches) {
      if (!isReady(match)) state.isInForce = false
      state.isMissing = match === latest && isReady(match) && !state.isInForce
    }
    // Both on one day: an enrolled citizen leaves and returns; another one enters and leaves.
    const wasEnrolled = state.isEnrolled
    if (wasEnrolled) exits.forEach(leave)
    entries.forEach(enter)
    if (!wasEnrolled) exits.forEach(leave)
  }
  const isLeftOpen = state.isEnrolled && latest !== undefined && !isReady(latest)
  const isOwed = state.isMissing && exemptionOf(course) === undefined
  const hasPassed = course.asOf > (latest?.date ?? '')
  return { isMissing: isOwed && hasPassed, isNext: isOwed && !hasPassed, isLeftOpen }
}

/**
 * The latest præcismatch, if it exempts the citizen from enrolment: no tilmelding is required then. A later præcismatch
 * without an exemption, or with no more than a no, ends it. (kilde 3.5.11, fortolkning F15)
 */
export function exemptionOf({ interviews }: Course): Registration | undefined {
  const latest = interviews.at(-1)
  const why = latest?.facts.fritagelse
  return typeof why === 'string' && !saysNoExemption(why) ? latest : undefined
}

interface Day {
  date: string
  matches: Registration[]
  entries: Registration[]
  exits: Registration[]
}

/** The events by day. One without a date is taken as of the day of the first contact. */
function daysOf({ matches, entries, exits, first }: Course): Day[] {
  const days = new Map<string, Day>()
  const dayOf = ({ date = first?.date ?? '' }: Registration): Day => {
    let day = days.get(date)
    if (!day) days.set(date, (day = { date, matches: [], entries: [], exits: [] }))
    return day
  }
  for (const match of matches) dayOf(match).matches.push(match)
  for (const entry of entries) dayOf(entry).entries.push(entry)
  for (const exit of exits) dayOf(exit).exits.push(exit)
  return [...days.values()].sort((a, b) => (a.date < b.date ? -1 : 1))
}
