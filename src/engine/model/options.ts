import type { RegistrationType } from '../../schemas/field'
import { isRealDate } from '../calendar/day-number'
import type { Guidance } from './guidance'
import type { Format, Profile } from './report'

/** The options of a caller. */
export interface Options {
  /** Check as this type (its name or slug), whatever the record says. Default: the type the record says. */
  type?: string | undefined
  /** Read as this format. Default: detected from the text. */
  format?: Format | undefined
  /** Default 'draft'. */
  profile?: Profile | undefined
  /** The reference date, YYYY-MM-DD. Default: today in Denmark. */
  asOf?: string | undefined
  /** Maximum number of listed findings; the counts always include all. */
  maxFindings?: number | undefined
  /** Origin that makes links absolute, such as "https://example.org". */
  siteUrl?: string | undefined
}

/** The options that readers use. */
export type ReadOptions = Pick<ResolvedOptions, 'guidance' | 'type'>

/** The options of a check, with defaults filled in, and the guidance. */
export interface ResolvedOptions {
  guidance: Guidance
  /** The type requested by the caller. */
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
 * Validates options and fills in defaults.
 *
 * @param today gives the date in Denmark; a parameter, so that nothing below reads a clock
 * @throws TypeError for an invalid option: a mistake in the calling program, not in the text
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
