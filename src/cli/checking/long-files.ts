import type { Report } from '../../api'
import type { CheckOptions } from './checked'

/** A file of no more bytes is checked as a whole, with its fixes; a longer one in pieces. */
export const MOST_WHOLE = 64_000_000

/** A file of so many bytes is shared by threads, if it has a record a line; smaller ones are checked on one each. */
export const WORTH_SHARING = 16_000_000

/** So many findings of a long file are listed, unless another number is asked for; the others are counted. */
export const MOST_LISTED = 100_000

/** Said of a file that is checked in pieces. */
export const TOO_LONG = 'over 64 MB'

/** The same of what comes out of a packed file. */
export const TOO_LONG_UNPACKED = 'over 64 MB, når den er pakket ud,'

/** What there is to say, beside its findings, of a long file. */
export function notesOn(
  { counts: { error, warning, advice }, findings }: Report,
  name: string,
  { fix, maxFindings }: Pick<CheckOptions, 'fix' | 'maxFindings'>,
): string[] {
  const isCut = error + warning + advice > findings.length && maxFindings === undefined
  return [
    ...(fix ? [`${name} er ${TOO_LONG} og tjekket i stykker; der er ikke rettet noget i den`] : []),
    ...(isCut
      ? [`${name} har flere fund, end der er vist; --max-findings bestemmer, hvor mange der vises`]
      : []),
  ]
}
