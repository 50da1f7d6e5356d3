import { publishSchema, type Schema } from '../schemas/publish'
import { sources } from '../schemas/sources'

/** No address that anybody has: the kit says nothing of where the schemas are served. */
const SITE = 'https://modtagelse.invalid'

/** The schemas as they are published, by file name. */
export const publishedSchemas: ReadonlyMap<string, Schema> = new Map(
  Object.entries(sources).map(([slug, schema]) => [
    `${slug}.schema.json`,
    publishSchema(schema, SITE),
  ]),
)

/** The address of a schema, or of a place in it. */
export const addressIn = (file: string, pointer = ''): string =>
  `${SITE}/schemas/v1/${file}${pointer && `#${pointer}`}`
