import { deadlinesFrom, type Deadline } from '../deadlines/deadlines'
import type { Registration } from './registration'

/** The course of one case, from the first contact and on, as case rules and milestones see it. */
export interface Course {
  /** The date everything is measured at, YYYY-MM-DD. */
  asOf: string
  /**
   * All of the case, by date, those without a date first; of one date, by the day they were registered. A forløb itself is
   * one too.
   */
  registrations: readonly Registration[]
  /** Each straksmatch. */
  contacts: readonly Registration[]
  /** The earliest straksmatch. */
  first: Registration | undefined
  /** Each præcismatch; of one day "første jobsamtale" first. */
  interviews: readonly Registration[]
  /** Each straksmatch and præcismatch that says how the citizen is matched. */
  matches: readonly Registration[]
  entries: readonly Registration[]
  exits: readonly Registration[]
  decisions: readonly Registration[]
  approvals: readonly Registration[]
  /** The day on which an afmelding ended the case, if one has. */
  end: string | undefined
  /** Absent without a first contact with a date, and outside the years for which the holidays are known. */
  deadlines: readonly Deadline[] | undefined
}

/** Puts the registrations of one case in order. Their own order does not matter. */
export function courseOf(given: readonly Registration[], asOf: string): Course {
  const registrations = given.toSorted((a, b) => byDay(a, b) || byContent(a, b))
  const ofType = (name: string) => registrations.filter(({ type }) => type?.name === name)
  const contacts = ofType('straksmatch')
  const interviews = ofType('præcismatch').sort((a, b) => byDate(a, b) || byInterview(a, b))
  const first = contacts.find(({ date }) => date !== undefined) ?? contacts[0]
  const start = first?.date
  const exits = ofType('afmelding')
  return {
    asOf,
    registrations,
    contacts,
    first,
    interviews,
    matches: [...contacts, ...interviews].filter((one) => matchOf(one) !== undefined).sort(byDay),
    entries: ofType('tilmelding'),
    exits,
    decisions: ofType('ydelsesafgørelse'),
    approvals: ofType('cv-godkendelse'),
    // A case that is ended by a match 4-5 goes on without the enrolment.
    end: exits.find(
      ({ date, facts }) =>
        date !== undefined && date >= (start ?? date) && facts.aarsag !== 'match 4-5',
    )?.date,
    deadlines: start === undefined ? undefined : deadlinesFrom(start),
  }
}

type Dated = Pick<Registration, 'date'>

const byDate = ({ date: a = '' }: Dated, { date: b = '' }: Dated) => (a < b ? -1 : Number(a > b))

/** Of two of one date the one that was registered later is the later one. */
const byDay = (a: Registration, b: Registration) =>
  byDate(a, b) || byDate({ date: a.registered }, { date: b.registered })

/** Which of two of one day comes first must not hang on the order they are handed in. */
function byContent(a: Registration, b: Registration): number {
  const [nameOfA = '', nameOfB = ''] = [a.type?.name, b.type?.name]
  if (nameOfA !== nameOfB) return nameOfA < nameOfB ? -1 : 1
  const [factsOfA, factsOfB] = [JSON.stringify(a.facts), JSON.stringify(b.facts)]
  if (factsOfA !== factsOfB) return factsOfA < factsOfB ? -1 : 1
  return a.record - b.record
}

const byInterview = (a: Registration, b: Registration) =>
  Number(isFirstInterview(b)) - Number(isFirstInterview(a))

/** Whether a præcismatch says that it is the first jobsamtale. */
export const isFirstInterview = ({ facts }: Registration): boolean =>
  facts.samtaletype === 'første jobsamtale'

/** How a registration matches the citizen: 0 for straksmatch, else the matchkategori; undefined when it does not say. */
function matchOf({ facts: { straksmatch, matchkategori } }: Registration): number | undefined {
  if (straksmatch === true) return matchkategori === undefined ? 0 : undefined
  const isCategory = typeof matchkategori === 'number' && /^[1-5]$/.test(String(matchkategori))
  return isCategory ? matchkategori : undefined
}

/** Whether the citizen is arbejdsmarkedsparat by a match: straksmatch, or match 1-3. (kilde 3.2.1) */
export const isReady = (match: Registration): boolean => (matchOf(match) ?? 4) < 4
