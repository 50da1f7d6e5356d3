import { bundleSchema } from '../../src/schemas/bundle.ts'
import { publishSchema, type Schema } from '../../src/schemas/publish.ts'
import { sources } from '../../src/schemas/sources.ts'

/** Schemas by slug. */
export type Schemas = Readonly<Record<string, Schema>>

const SITE = 'https://modtagelse.example'

/** The schemas as they are published. */
export const published: Schemas = Object.fromEntries(
  Object.entries(sources).map(([slug, source]) => [slug, publishSchema(source, SITE)]),
)

/** The slugs of the registration types. */
export const types: readonly string[] = Object.keys(published).filter((slug) => slug !== 'faelles')

/** The bundles of the registration types. */
export const bundles: Schemas = Object.fromEntries(
  types.map((slug) => [slug, bundleSchema(slug, published) as Schema]),
)
