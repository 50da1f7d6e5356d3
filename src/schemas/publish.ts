/** A JSON Schema as written in this folder, annotations and all. */
export type Schema = Readonly<Record<string, unknown>>

/** What is said of a place in a schema beside the schema itself: where it comes from and how binding it is. */
export interface Annotation {
  /** Numbers of paragraphs of the source. */
  kilde?: string[]
  /** How binding: must, fetched by the system, may, must under a condition. */
  styrke?: 'skal' | 'auto' | 'kan' | 'hvis'
  /** The condition in words, when `styrke` is "hvis". */
  hvis?: string
  /** Who fills it in. */
  udfyldes?: 'medarbejder' | 'system'
  /** How to ask the citizen for it. */
  spoergsmaal?: string
  /** Number of the decision it rests on where the source is unclear, such as "F1". */
  fortolkning?: string
  /** Slug of the step that tells a whole type. */
  trin?: string
  /** The finding code under which a condition is reported. */
  kode?: string
}

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

/** Our own keywords. A property that happens to be named so is no keyword and is left alone. */
const ANNOTATIONS = new Set(['krav', 'kode'])

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const step = (token: string): string => `/${token.replaceAll('~', '~0').replaceAll('/', '~1')}`

/** Calls `visit` with each schema directly inside, and the rest of the JSON Pointer that leads to it. */
function eachPart(schema: Schema, visit: (part: Schema, pointer: string) => void): void {
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

/** The address at which a schema is served. */
export const schemaAddress = (slug: string, siteUrl: string): string =>
  `${siteUrl.replace(/\/+$/, '')}/schemas/v1/${slug}.schema.json`

/**
 * A schema as it is published: standard keywords only, under the address at which it is served.
 * References to the shared parts stay relative; they resolve against that address.
 *
 * @param schema as written; its `$id` is its file name. It is not changed.
 * @param siteUrl where the site is served, with or without a slash at the end.
 */
export function publishSchema(schema: Schema, siteUrl: string): Schema {
  const slug = String(schema['$id']).replace(/\.schema\.json$/, '')
  return { ...withoutAnnotations(schema), $id: schemaAddress(slug, siteUrl) }
}

function withoutAnnotations(schema: Schema): Schema {
  const published: Record<string, unknown> = {}
  for (const [keyword, value] of Object.entries(schema)) {
    if (ANNOTATIONS.has(keyword)) continue
    if (ONE.includes(keyword)) published[keyword] = withoutAnnotationsAt(value)
    else if (LIST.includes(keyword))
      published[keyword] = (value as unknown[]).map(withoutAnnotationsAt)
    else if (NAMED.includes(keyword)) {
      published[keyword] = Object.fromEntries(
        Object.entries(value as Schema).map(([name, part]) => [name, withoutAnnotationsAt(part)]),
      )
    } else published[keyword] = value
  }
  return published
}

/** A schema may also be `true` or `false`, which has nothing to take out. */
const withoutAnnotationsAt = (part: unknown): unknown =>
  isSchema(part) ? withoutAnnotations(part) : part

/** The annotations of a schema by JSON Pointer; "" is the schema as a whole. */
export function collectAnnotations(schema: Schema): Record<string, Annotation> {
  const found: Record<string, Annotation> = {}
  collect(schema, '')
  return found

  function collect(part: Schema, pointer: string): void {
    const { krav, kode } = part as { krav?: Annotation; kode?: string }
    if (krav || kode) found[pointer] = { ...krav, ...(kode ? { kode } : {}) }
    eachPart(part, (inner, rest) => collect(inner, pointer + rest))
  }
}
