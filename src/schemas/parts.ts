/** A JSON Schema as written in this folder, annotations and all. */
export type Schema = Readonly<Record<string, unknown>>

/** Keywords whose value is a schema, a list of schemas, or an object of schemas by name. */
const ONE = [
  'items',
  'contains',
  'additionalProperties',
  'propertyNames',
  'not',
  'if',
  'then',
  'else',
]
const LIST = ['allOf', 'anyOf', 'oneOf', 'prefixItems']
const NAMED = ['properties', 'patternProperties', '$defs', 'dependentSchemas']

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const step = (token: string): string => `/${token.replaceAll('~', '~0').replaceAll('/', '~1')}`

/** Calls `visit` with each schema directly inside, and the rest of the JSON Pointer that leads to it. */
export function eachPart(schema: Schema, visit: (part: Schema, pointer: string) => void): void {
  for (const [keyword, value] of Object.entries(schema)) {
    if (ONE.includes(keyword) && isSchema(value)) visit(value, step(keyword))
    if (LIST.includes(keyword) && Array.isArray(value)) {
      value.forEach(
        (part, index) => isSchema(part) && visit(part, step(keyword) + step(`${index}`)),
      )
    }
    if (NAMED.includes(keyword) && isSchema(value)) {
      for (const [name, part] of Object.entries(value)) {
        if (isSchema(part)) visit(part, step(keyword) + step(name))
      }
    }
  }
}

/** A copy of a schema in which each schema directly inside is what `change` makes of it. */
export function mapParts(schema: Schema, change: (part: Schema) => Schema): Schema {
  // A schema may also be `true` or `false`, which stays as it is.
  const changed = (part: unknown) => (isSchema(part) ? change(part) : part)
  const copy: Record<string, unknown> = {}
  for (const [keyword, value] of Object.entries(schema)) {
    if (ONE.includes(keyword)) copy[keyword] = changed(value)
    else if (LIST.includes(keyword)) copy[keyword] = (value as unknown[]).map(changed)
    else if (NAMED.includes(keyword)) {
      copy[keyword] = Object.fromEntries(
        Object.entries(value as Schema).map(([name, part]) => [name, changed(part)]),
      )
    } else copy[keyword] = value
  }
  return copy
}
