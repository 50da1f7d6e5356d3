import { dateKind, types, type RegistrationType } from '../schemas'
import type { Format, Profile } from './report'

/** What a caller may ask for. */
export interface Options {
  /** Check as this type (its name or slug), whatever the record says; default: what the record says. */
  type?: string | undefined
  /** Read as this format; default: told from the text. */
  format?: Format | undefined
  /** Default 'draft'. */
  profile?: Profile | undefined
  /** The date to measure at, YYYY-MM-DD; default: today in Denmark. */
  asOf?: string | undefined
  /** List at most so many findings; the counts are of all. */
  maxFindings?: number | undefined
  /** Origin to make links absolute with, such as "https://example.org". */
  siteUrl?: string | undefined
}

export interface ResolvedOptions {
  type: RegistrationType | undefined
  format: Format | 'auto'
  profile: Profile
  asOf: string
  maxFindings: number
  siteUrl: string
}

const FORMATS: readonly string[] = ['auto', 'json', 'ndjson', 'csv', 'lines']
const PROFILES: readonly string[] = ['draft', 'complete']

/**
 * Fills in what the caller left out.
 *
 * @param today the date in Denmark, handed in so that nothing below asks a clock
 * @throws TypeError for an option that means nothing: a slip in the program that calls, not in the text it checks
 */
export function resolveOptions(options: Options, today: () => string): ResolvedOptions {
  const { format = 'auto', profile = 'draft', maxFindings = Infinity, siteUrl = '' } = options
  const { type: name = 'auto', asOf = today() } = options
  const type = types.find((known) => known.name === name || known.slug === name)
  demand(type !== undefined || name === 'auto', 'type', name)
  demand(FORMATS.includes(format), 'format', format)
  demand(PROFILES.includes(profile), 'profile', profile)
  demand(isDate(asOf), 'asOf', asOf)
  demand(maxFindings >= 0, 'maxFindings', maxFindings)
  return { type, format, profile, asOf, maxFindings, siteUrl: siteUrl.replace(/\/+$/, '') }
}

function demand(holds: boolean, option: string, value: unknown): void {
  if (!holds) throw new TypeError(`${option} cannot be ${JSON.stringify(value)}`)
}

/** Whether a text is a day of the calendar written YYYY-MM-DD, by the same tests as the dates of a record. */
export function isDate(text: string): boolean {
  return dateKind.tests.every(({ pattern, not }) => pattern.test(text) === !not)
}
