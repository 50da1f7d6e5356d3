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
