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
  aarsag: unknown
}

const FACTS: readonly (keyof Facts)[] = [
  'borgerReference',
  'straksmatch',
  'matchkategori',
  'samtaletype',
  'opmaerksomhedsomraader',
  'afgoerelse',
  'aarsag',
]

/** The registration's own fields that hold a day; those of an interview stand one level down. */
const DATES = ['afgoerelsesdato', 'godkendtdato', 'afmeldingsdato']
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
  const interview = value['registreringsoplysninger']
  const dates = [
    ...DATES.map((name) => value[name]),
    ...(isFields(interview) ? INTERVIEW_DATES.map((name) => interview[name]) : []),
  ]
  const facts = Object.fromEntries(FACTS.map((name) => [name, value[name]]))
  return { type, date: dates.find(isRealDate), record, path, facts }
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
