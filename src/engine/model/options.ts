import type { RegistrationType } from '../../schemas/field'
import { isRealDate } from '../calendar/day-number'
import type { Guidance } from './guidance'
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

/** What a reading goes by: the guidance, and the type that the caller asked for. */
export type ReadOptions = Pick<ResolvedOptions, 'guidance' | 'type'>

/** What a check goes by: what the caller asked for, and the guidance. */
export interface ResolvedOptions {
  guidance: Guidance
  /** The type that the caller asked for. */
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
export function resolveOptions(
  guidance: Guidance,
  options: Options,
  today: () => string,
): ResolvedOptions {
  const { format = 'auto', profile = 'draft', maxFindings = Infinity, siteUrl = '' } = options
  const { type: name = 'auto', asOf = today() } = options
  const type =
    name === 'auto'
      ? undefined
      : guidance.types.find((known) => known.name === name || known.slug === name)
  demand(type !== undefined || name === 'auto', 'type', name)
  demand(FORMATS.includes(format), 'format', format)
  demand(PROFILES.includes(profile), 'profile', profile)
  demand(isRealDate(asOf), 'asOf', asOf)
  demand(maxFindings >= 0, 'maxFindings', maxFindings)
  return {
    guidance,
    type,
    format,
    profile,
    asOf,
    maxFindings,
    siteUrl: siteUrl.replace(/\/+$/, ''),
  }
}

function demand(holds: boolean, option: string, value: unknown): void {
  if (!holds) throw new TypeError(`${option} cannot be ${JSON.stringify(value)}`)
}
