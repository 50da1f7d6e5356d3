import type { Schema } from '../schemas/publish'
import { publishedSchemas } from './published-schemas'
import { isObject, type Path } from './value'

/** A schema, and where it stands: the file and the JSON Pointer in it. */
export interface SchemaAt {
  file: string
  pointer: string
  schema: Schema
  /** It asks for more than a `$ref` that stands beside it. */
  isBesideRef: boolean
}

/** A place in an instance, and all schemas that hold for whatever is there. */
export interface Place {
  path: Path
  /** What people call it. */
  title: string
  schemas: readonly SchemaAt[]
  /** The schemas with `if` that hold for it. */
  conditions: readonly SchemaAt[]
  /** The members or the first item. */
  inside: readonly Place[]
}

/** The schema at an address in a published file. @throws Error when there is none */
export function schemaAt(file: string, pointer: string, isBesideRef = false): SchemaAt {
  let schema: unknown = publishedSchemas.get(file)
  for (const token of pointer.split('/').slice(1)) {
    schema = (schema as Schema)[token.replaceAll('~1', '/').replaceAll('~0', '~')]
  }
  if (!isObject(schema)) throw new Error(`no schema stands at ${file}#${pointer}`)
  return { file, pointer, schema, isBesideRef }
}

/** A schema inside another, by the rest of the pointer. */
const inner = (at: SchemaAt, rest: string, isBesideRef = at.isBesideRef): SchemaAt =>
  schemaAt(at.file, at.pointer + rest, isBesideRef)

/** What a `$ref` points at. */
export function referred({ file, schema, isBesideRef }: SchemaAt): SchemaAt | undefined {
  const reference = schema['$ref']
  if (typeof reference !== 'string') return undefined
  const [target = '', pointer = ''] = reference.split('#')
  return schemaAt(target || file, pointer, isBesideRef)
}

const step = (name: string | number) =>
  `/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`

/** A schema and all those that hold for the same value without a condition: by `$ref` and by `allOf`. */
function holdingWith(at: SchemaAt): SchemaAt[] {
  const { schema } = at
  const target = referred(at)
  const parts = (schema['allOf'] ?? []) as Schema[]
  const hasRef = target !== undefined || parts.some((part) => '$ref' in part)
  return [
    { ...at, isBesideRef: at.isBesideRef || target !== undefined },
    ...(target ? holdingWith({ ...target, isBesideRef: at.isBesideRef }) : []),
    ...parts.flatMap((part, index) => {
      const isBeside = at.isBesideRef || (hasRef && !('$ref' in part))
      return holdingWith(inner(at, `/allOf/${index}`, isBeside))
    }),
  ]
}

/** The places of an instance that schemas tell of, from the top. */
export function placeOf(tops: readonly SchemaAt[], path: Path = [], name = ''): Place {
  const holding = tops.flatMap(holdingWith)
  const schemas = holding.filter(({ schema }) => !('if' in schema))
  const title = schemas.map(({ schema }) => schema['title']).find((one) => one !== undefined)
  const named = new Map<string, SchemaAt[]>()
  const items: SchemaAt[] = []
  for (const at of schemas) {
    for (const [key, part] of Object.entries((at.schema['properties'] ?? {}) as Schema)) {
      if (!isObject(part)) continue
      named.set(key, [...(named.get(key) ?? []), inner(at, `/properties${step(key)}`, false)])
    }
    if (isObject(at.schema['items'])) items.push(inner(at, '/items', false))
  }
  return {
    path,
    title: typeof title === 'string' ? title : name,
    schemas,
    conditions: holding.filter(({ schema }) => 'if' in schema),
    inside: [
      ...[...named].map(([key, parts]) => placeOf(parts, [...path, key], key)),
      ...(items.length > 0 ? [placeOf(items, [...path, 0], name)] : []),
    ],
  }
}

/** The place of a registration of a type as a whole. */
export const rootPlace = (slug: string): Place => placeOf([schemaAt(`${slug}.schema.json`, '')])

/** A place and all inside it. */
export const allPlaces = (place: Place): Place[] => [place, ...place.inside.flatMap(allPlaces)]

/** The first schema at a place that has a keyword, and its value. */
export function asked<T>(place: Place, keyword: string): { at: SchemaAt; value: T } | undefined {
  const at = place.schemas.find(({ schema }) => keyword in schema)
  return at && { at, value: at.schema[keyword] as T }
}

/** Every schema at a place that has a keyword. */
export const allAsked = (place: Place, keyword: string): SchemaAt[] =>
  place.schemas.filter(({ schema }) => keyword in schema)

/** The types of JSON that a place takes. */
export const typesOf = (place: Place): string[] =>
  [asked<string | string[]>(place, 'type')?.value ?? []].flat()

/** The values of a code list, or the one value. */
export function valuesOf(place: Place): readonly unknown[] | undefined {
  const only = asked<unknown>(place, 'const')
  return only ? [only.value] : asked<unknown[]>(place, 'enum')?.value
}
