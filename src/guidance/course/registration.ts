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
const INTERVIEW_DATES = ['samtaledato', 'registreringsdato']

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
  return { type, ...dateIn(value, type?.name), record, path, facts }
}

/** The day that counts: the registration's own, or that of its interview, or else the day it was registered. */
function dateIn(value: Fields, type = ''): Pick<Registration, 'date' | 'datePath' | 'registered'> {
  const own = DATE_PATHS[type]
  const interview = value[INTERVIEW]
  const days = own === undefined ? (isFields(interview) ? interview : {}) : value
  const names = own === undefined ? INTERVIEW_DATES : [own]
  const name = names.find((one) => isRealDate(days[one])) ?? ''
  const date = realDate(days[name])
  const datePath = own === undefined ? `/${INTERVIEW}/${name}` : `/${own}`
  return { date, datePath, registered: realDate(days['registreringsdato']) ?? date }
}

const realDate = (value: unknown) => (isRealDate(value) ? value : undefined)

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
