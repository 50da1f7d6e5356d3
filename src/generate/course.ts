import { deadlines, types } from '../api'
import { daysAfter, LAST_DAY, openDay } from './days'
import type { About } from './draw'
import { drawRegistration, firstMatch } from './registration'
import type { Registration, RegistrationType } from './requirement'

/** The type of a course. */
export const COURSE = 'forløb'

/** The types of the registrations that a course may have. */
export const TYPES_OF_COURSES: readonly string[] = [
  'straksmatch',
  'tilmelding',
  'ydelsesafgørelse',
  'cv-godkendelse',
  'præcismatch',
  'oplysning',
  'afmelding',
]

/** First contacts lie so far back that the last deadline has passed on the last day. */
const FIRST_CONTACTS = { from: '2008-05-26', to: '2008-06-13' }

/** How a case goes on after the first contact. */
const COURSES = ['ready', 'not ready', 'ready, then not', 'found work', 'refused'] as const

/**
 * Draws the course of a case that keeps its deadlines: the first contact, the decision, and either an end or the first
 * jobsamtale and now and then a later one. All that is owed has been done by the last day.
 */
export function drawCourse(about: About): Registration {
  const { random } = about
  const kind = random.pick(COURSES)
  const isReady = kind !== 'not ready'
  const isReadyLater = kind === 'ready'
  const first = openDay(random, FIRST_CONTACTS.from, FIRST_CONTACTS.to)
  const due = Object.fromEntries(
    deadlines(first, { asOf: LAST_DAY }).map(({ id, due: last }) => [id, last]),
  ) as Record<ReturnType<typeof deadlines>[number]['id'], string>
  const registrations: { day: string; registration: Registration }[] = []
  /** What is the same in all of them. */
  let citizen: Registration = { borgerReference: about.reference }

  const add = (name: string, day: string, given: Registration = {}): void => {
    const one = types.find((known) => known.name === name) as RegistrationType
    const registration = drawRegistration(one, { ...citizen, ...given }, { ...about, day })
    const { stamdata, sagstype } = registration
    citizen = {
      ...citizen,
      ...(stamdata !== undefined && { stamdata }),
      ...(sagstype !== undefined && { sagstype }),
    }
    registrations.push({ day, registration })
  }
  const interview = (day: string, samtaletype: string) => {
    const matchkategori = isReadyLater ? 1 + random.upTo(3) : 4 + random.upTo(2)
    add('præcismatch', day, { samtaletype, matchkategori })
  }

  add('straksmatch', first, firstMatch(isReady))
  if (isReady) add('tilmelding', first)
  const decided = openDay(random, first, due.ydelsesafgoerelse)
  add('ydelsesafgørelse', decided, { afgoerelse: kind === 'refused' ? 'afslag' : 'bevilling' })
  if (kind === 'refused' || kind === 'found work') {
    const aarsag = kind === 'refused' ? 'ingen bevilling' : 'i job'
    add('afmelding', openDay(random, decided, daysAfter(decided, 10)), { aarsag })
  } else {
    if (isReady) add('cv-godkendelse', openDay(random, first, due.cv))
    const met = openDay(random, decided, due['foerste-jobsamtale'])
    interview(met, 'første jobsamtale')
    if (kind === 'ready, then not') add('afmelding', met, { aarsag: 'match 4-5' })
    if (random.happens(0.3)) add('oplysning', openDay(random, first, met))
    if (random.happens(0.3)) interview(openDay(random, met, LAST_DAY), 'efterfølgende jobsamtale')
  }
  registrations.sort((one, other) => (one.day < other.day ? -1 : Number(one.day > other.day)))
  return {
    registreringstype: COURSE,
    borgerReference: about.reference,
    forloeb: registrations.map(({ registration }) => registration),
  }
}
