import { isRealDate, type Draft, type RegistrationPlace } from '../../engine'

/** What case rules need of a registration. Values are as written: of any type, or missing. */
export interface Registration extends RegistrationPlace {
  /** The day that counts, YYYY-MM-DD; undefined when missing or unreadable. */
  date: string | undefined
  /** JSON Pointer to that day, in the registration. */
  datePath: string
  /** The day it was registered, if readable; else the day that counts. */
  registered: string | undefined
  facts: Draft<Facts>
}

/** The fields that case rules look at. */
interface Facts {
  borgerReference: unknown
  straksmatch: unknown
  matchkategori: unknown
  samtaletype: unknown
  opmaerksomhedsomraader: unknown
  afgoerelse: unknown
  fritagelse: unknown
  aarsag: unknown
}

/** The field with the day that counts, by type. Other types have an interview date, or none. */
const DATE_PATHS: Readonly<Record<string, string>> = {
  ydelsesafgørelse: 'afgoerelsesdato',
  'cv-godkendelse': 'godkendtdato',
  afmelding: 'afmeldingsdato',
}
const INTERVIEW = 'registreringsoplysninger'
const REGISTERED = 'registreringsdato'

type Fields = Readonly<Record<string, unknown>>

/** Extracts what case rules need, and no more, so that a long text needs little memory. */
export function registrationOf(
  value: Fields,
  { type, record, path }: RegistrationPlace,
): Registration {
  // Hot path: one object literal, so that all objects share a hidden class.
  const facts = {
    borgerReference: value['borgerReference'],
    straksmatch: value['straksmatch'],
    matchkategori: value['matchkategori'],
    samtaletype: value['samtaletype'],
    opmaerksomhedsomraader: value['opmaerksomhedsomraader'],
    afgoerelse: value['afgoerelse'],
    fritagelse: value['fritagelse'],
    aarsag: value['aarsag'],
  }
  const own = DATE_PATHS[type?.name ?? '']
  if (own !== undefined) {
    const date = realDate(value[own])
    const registered = realDate(value[REGISTERED]) ?? date
    return { type, date, datePath: `/${own}`, registered, record, path, facts }
  }
  // The day of the interview, or else the day it was registered.
  const interview = value[INTERVIEW]
  const days = isFields(interview) ? interview : none
  const held = realDate(days['samtaledato'])
  const registered = realDate(days[REGISTERED])
  const date = held ?? registered
  const name = held !== undefined ? 'samtaledato' : registered !== undefined ? REGISTERED : ''
  const datePath = `/${INTERVIEW}/${name}`
  return { type, date, datePath, registered: registered ?? date, record, path, facts }
}

const none: Fields = {}

const realDate = (value: unknown) => (isRealDate(value) ? value : undefined)

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
