import type { Schemas } from '../published.ts'
import type { Schema } from '../../../src/schemas/publish.ts'
import type { Judged } from '../traps.ts'

/** Gives for each registration whether it keeps the schema of its type. */
export type Jury = (judged: readonly Judged[]) => boolean[] | Promise<boolean[]>

/** Loads schemas into a library, which may refuse them: then it throws. */
export type Load = (schemas: Schemas) => Jury | Promise<Jury>

/** A library of JSON Schema as a vendor would take it, with as few settings as it can do with. */
export interface Peer {
  /** Its package. */
  bibliotek: string
  /** The language it is for. */
  sprog: string
  /** Which of its doors is used, in Danish. */
  hvordan: string
  /** The schemas that refer to each other. */
  split: Load
  /** The bundles, each alone. */
  bundled: Load
}

/** A jury of one judge for each type. */
export const juryOf =
  (judges: Readonly<Record<string, (value: unknown) => boolean>>): Jury =>
  (judged) =>
    judged.map(({ slug, json }) => judges[slug]!(JSON.parse(json)))

/** One judge for each schema. */
export const each = <T>(schemas: Schemas, make: (schema: Schema, slug: string) => T) =>
  Object.fromEntries(Object.entries(schemas).map(([slug, schema]) => [slug, make(schema, slug)]))
