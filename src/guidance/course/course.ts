import { deadlinesFrom, type Deadline } from '../deadlines/deadlines'
import type { Registration } from './registration'

/** The course of one case, from the first contact on, for case rules and milestones. */
export interface Course {
  /** The reference date, YYYY-MM-DD. */
  asOf: string
  /**
   * All registrations by date, those without a date first; within a date, by the day they were registered. Includes the
   * forløb itself.
   */
  registrations: readonly Registration[]
  /** Each straksmatch. */
  contacts: readonly Registration[]
  /** The earliest straksmatch. */
  first: Registration | undefined
  /** Each præcismatch; within a day "første jobsamtale" first. */
  interviews: readonly Registration[]
  /** Each straksmatch and præcismatch with a valid match. */
  matches: readonly Registration[]
  entries: readonly Registration[]
  exits: readonly Registration[]
  decisions: readonly Registration[]
  approvals: readonly Registration[]
  /** The day an afmelding ended the case, if any. */
  end: string | undefined
  /** Undefined when the first contact has no date, or is outside the years with known holidays. */
  deadlines: readonly Deadline[] | undefined
}

/** Makes the course of one case. The order of the registrations does not matter. */
export function courseOf(given: readonly Registration[], asOf: string): Course {
  const registrations = given.toSorted((a, b) => byDay(a, b) || byContent(a, b))
  const contacts: Registration[] = []
  const interviews: Registration[] = []
  const entries: Registration[] = []
  const exits: Registration[] = []
  const decisions: Registration[] = []
  const approvals: Registration[] = []
  for (const one of registrations) {
    switch (one.type?.name) {
      case 'straksmatch':
        contacts.push(one)
        break
      case 'præcismatch':
        interviews.push(one)
        break
      case 'tilmelding':
        entries.push(one)
        break
      case 'afmelding':
        exits.push(one)
        break
      case 'ydelsesafgørelse':
        decisions.push(one)
        break
      case 'cv-godkendelse':
        approvals.push(one)
        break
      default:
      // The others take no part in the course.
    }
  }
  interviews.sort((a, b) => byDate(a, b) || byInterview(a, b))
  const first = contacts.find(({ date }) => date !== undefined) ?? contacts[0]
  const start = first?.date
  return {
    asOf,
    registrations,
    contacts,
    first,
    interviews,
    matches: [...contacts, ...interviews].filter((one) => matchOf(one) !== undefined).sort(byDay),
    entries,
    exits,
    decisions,
    approvals,
    // An afmelding because of match 4-5 ends the enrolment, not the case.
    end: exits.find(
      ({ date, facts }) =>
        date !== undefined && date >= (start ?? date) && facts.aarsag !== 'match 4-5',
    )?.date,
    deadlines: start === undefined ? undefined : deadlinesFrom(start),
  }
}

const byText = (a = '', b = '') => (a < b ? -1 : Number(a > b))

const byDate = (a: Registration, b: Registration) => byText(a.date, b.date)

/** Within a date, by the day they were registered. */
const byDay = (a: Registration, b: Registration) =>
  byDate(a, b) || byText(a.registered, b.registered)

/** Makes the order within a day independent of the order of the input. */
function byContent(a: Registration, b: Registration): number {
  const [nameOfA = '', nameOfB = ''] = [a.type?.name, b.type?.name]
  if (nameOfA !== nameOfB) return nameOfA < nameOfB ? -1 : 1
  const [factsOfA, factsOfB] = [JSON.stringify(a.facts), JSON.stringify(b.facts)]
  if (factsOfA !== factsOfB) return factsOfA < factsOfB ? -1 : 1
  return a.record - b.record
}

const byInterview = (a: Registration, b: Registration) =>
  Number(isFirstInterview(b)) - Number(isFirstInterview(a))

/** Whether a præcismatch is marked as the first jobsamtale. */
export const isFirstInterview = ({ facts }: Registration): boolean =>
  facts.samtaletype === 'første jobsamtale'

const CATEGORIES: readonly unknown[] = [1, 2, 3, 4, 5]

/** The match of a registration: 0 for straksmatch, else the matchkategori; undefined when missing or contradictory. */
function matchOf({ facts: { straksmatch, matchkategori } }: Registration): number | undefined {
  if (straksmatch === true) return matchkategori === undefined ? 0 : undefined
  return CATEGORIES.includes(matchkategori) ? (matchkategori as number) : undefined
}

/** Whether a match means that the citizen is arbejdsmarkedsparat: straksmatch, or match 1-3. (kilde 3.2.1) */
export const isReady = (match: Registration): boolean => (matchOf(match) ?? 4) < 4
