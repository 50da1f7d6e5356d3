import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { types, type Schemas } from './published.ts'
import v1 from './frozen-v1.json' with { type: 'json' }

/** A judge of each type by the given schemas, by slug. Patterns decide about dates. */
export function judgesOf(schemas: Schemas): Readonly<Record<string, ValidateFunction>> {
  const ajv = new Ajv2020({ strict: false, validateFormats: false, logger: false })
  for (const schema of Object.values(schemas)) ajv.addSchema(schema)
  return Object.fromEntries(
    types.map((slug) => [slug, ajv.getSchema(String(schemas[slug]?.['$id'])) as ValidateFunction]),
  )
}

/**
 * What v1 means, for good: the schemas as they were published from commit b456a84, without titles and descriptions.
 * An added demand, or one that is taken away, is v2.
 */
export const frozen = judgesOf(v1)
