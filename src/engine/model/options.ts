import type { RegistrationType } from '../../schemas/field'
import type { Guidance } from './guidance'
import type { Format, Profile } from './report'

/** The options of a caller. */
export interface Options {
  /** Check as this type (its name or slug), whatever the record says. Default 'auto': the type the record says. */
  type?: string | undefined
  /** Read as this format. Default 'auto': detected from the text. */
  format?: Format | 'auto' | undefined
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

/**
 * Fills in what a caller left out. The doors in src/api hold a caller's options to names and kinds.
 *
 * @param today gives the date in Denmark; a parameter, so that nothing below reads a clock
 */
export function resolveOptions(
  guidance: Guidance,
  options: Options,
  today: () => string,
): ResolvedOptions {
  const { type: name, format = 'auto', profile = 'draft', asOf = today() } = options
  const { maxFindings = Infinity, siteUrl = '' } = options
  return {
    guidance,
    type: guidance.types.find((known) => known.name === name || known.slug === name),
    format,
    profile,
    asOf,
    maxFindings,
    siteUrl: siteUrl.replace(/(?<!\/)\/+$/, ''),
  }
}
