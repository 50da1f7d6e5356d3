import { generate, LAST_DAY } from '../../src/generate/index.ts'
import { types } from '../../src/schemas/index.ts'

/** The day after which every registration that is made below is sound. */
export const AS_OF = LAST_DAY

/** Sound registrations of a type, as lines of NDJSON. */
export const soundLines = (slug: string, count: number, seed = 2008): string[] =>
  [...generate(slug, { count, seed, invalid: 0 })].map(({ registration }) =>
    JSON.stringify(registration),
  )

export const slugs: readonly string[] = types.map(({ slug }) => slug)

/** Sound, of few fields. */
export const cv = { registreringstype: 'cv-godkendelse', godkendtdato: '2008-09-16' }

/** Sound, with a text that anything may be written in. */
export const oplysning = {
  registreringstype: 'oplysning',
  dato: '2008-09-16',
  kilde: 'En anden aktør',
  tekst: 'Begynder på et kursus.',
}

/** A line of that with another text. */
export const withText = (tekst: string) => JSON.stringify({ ...oplysning, tekst })
