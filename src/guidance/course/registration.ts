import { isRealDate, type Draft, type RegistrationPlace } from '../../engine'

/** What a case needs to know of one of its registrations. Values are as written: of any kind, or missing. */
export interface Registration extends RegistrationPlace {
  /** The day that counts, YYYY-MM-DD; undefined when there is none to be read. */
  date: string | undefined
  /** JSON Pointer, in the registration, to that day. */
  datePath: string
  /** The day it was registered, if that can be read; else the day that counts. */
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

/** Where each type has the day that counts; the others have an interview, or none. */
const DATE_PATHS: Readonly<Record<string, string>> = {
  ydelsesafgørelse: 'afgoerelsesdato',
  'cv-godkendelse': 'godkendtdato',
  afmelding: 'afmeldingsdato',
}
const INTERVIEW = 'registreringsoplysninger'
const INTERVIEW_DATES = ['samtaledato', 'registreringsdato']

type Fields = Readonly<Record<string, unknown>>

/** What is kept of a registration: only what case rules look at, so that a long text costs little memory. */
export function registrationOf(
  value: Fields,
  { type, record, path }: RegistrationPlace,
): Registration {
  // Written out, and not by a list of names, so that all share one hidden class: every registration comes by here.
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
