import type { RegistrationType } from '../../schemas'
import { isRealDate } from '../calendar/day-number'
import { determineType, innerTypes } from '../check/determine-type'
import type { Draft } from '../rules/rule'

/** What a case needs to know of one of its registrations. Values are as written: of any kind, or missing. */
export interface Registration {
  /** Undefined when it could not be told. */
  type: RegistrationType | undefined
  /** The day that counts, YYYY-MM-DD; undefined when there is none to be read. */
  date: string | undefined
  /** JSON Pointer, in the registration, to that day. */
  datePath: string
  /** The day it was registered, if that can be read; else the day that counts. */
  registered: string | undefined
  /** Number of the record it lies in. */
  record: number
  /** JSON Pointer to it in the record. */
  path: string
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

/**
 * The registrations in a record: those of a forløb, with the forløb itself first, or the record alone.
 * Only what case rules look at is kept, so that a long text costs little memory.
 */
export function registrationsIn(
  value: unknown,
  type: RegistrationType | undefined,
  record: number,
): Registration[] {
  if (!isFields(value)) return []
  const itself = registrationOf(value, type, record, '')
  const items = value['forloeb']
  if (type?.name !== 'forløb' || !Array.isArray(items)) return [itself]
  const inner = items.map((item: unknown, index) => {
    const path = `/forloeb/${index}`
    // What is no registration may have been meant as any.
    if (!isFields(item)) return registrationOf({}, undefined, record, path)
    return registrationOf(item, determineType(item, undefined, innerTypes).type, record, path)
  })
  return [itself, ...inner]
}

function registrationOf(
  value: Fields,
  type: RegistrationType | undefined,
  record: number,
  path: string,
): Registration {
  // Written out, and not by a list of names: every registration of a long text comes by here.
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

/** What ties a registration to a citizen; undefined for what ties it to nobody: no text, or an empty one. */
export function referenceOf(value: unknown): string | undefined {
  const reference = isFields(value) ? value['borgerReference'] : undefined
  return typeof reference === 'string' && reference.trim() ? reference : undefined
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
