import type { Annotation, Schema } from '../../schemas/publish.ts'

/** One field of a registration type as a table shows it. */
export interface FieldRow {
  /** Names of the properties that lead to it, joined by dots; the anchor of its row. */
  id: string
  /** JSON Pointer into a registration; `*` stands for any place in a list. */
  path: string
  /** How many fields it stands inside. */
  depth: number
  /** Title of the field that it stands right inside. */
  within: string | undefined
  title: string
  description: string
  /** JSON's own name of the type: "string", "boolean", "integer", "object", "array"; of two, "string eller null". */
  type: string
  /** Of a list, the type of what is in it. */
  itemType: string | undefined
  /** The code list, or the one value allowed. Of a list: what its items may be. */
  values: readonly (string | number)[]
  required: boolean
  krav: Annotation
}

/** Fields that no caseworker meets: the type, which the form is chosen by, and the vendor's own key. */
export const isForVendors = ({ id }: FieldRow): boolean =>
  id === 'registreringstype' || id === 'borgerReference'

const asSchema = (value: unknown): Schema => (value ?? {}) as Schema

const asAnnotation = (schema: Schema): Annotation => schema['krav'] ?? {}

/** "3.1" of "3.1.8". */
const section = (number: string): string => number.split('.').slice(0, 2).join('.')

/**
 * Part 3 of the source tells one step a section. A shared field rests on the sections of several steps; in the table
 * of one type only its own counts, and whatever stands outside part 3.
 */
function citesStep(kilde: readonly string[]): (number: string) => boolean {
  const steps = kilde.map(section)
  return (number) => !number.startsWith('3.') || steps.includes(section(number))
}

/**
 * The fields of a registration type, each followed by the fields inside it.
 *
 * @param slug of the type.
 * @param sources every schema as written, by slug; the shared parts are among them.
 * @throws Error when the type is unknown or a `$ref` points at nothing.
 */
export function fieldRows(slug: string, sources: Readonly<Record<string, Schema>>): FieldRow[] {
  const root = sources[slug]
  if (!root) throw new Error(`There is no schema named ${slug}`)
  const ofThisStep = citesStep(asAnnotation(root).kilde ?? [])
  return inside(root, slug, { id: '', path: '', depth: 0, title: undefined })

  function inside(
    schema: Schema,
    home: string,
    at: { id: string; path: string; depth: number; title: string | undefined },
  ): FieldRow[] {
    const required = (schema['required'] ?? []) as string[]
    return Object.entries(asSchema(schema['properties'])).flatMap(([key, property]) => {
      const field = resolve(asSchema(property), home)
      const items = field.schema['items']
        ? resolve(asSchema(field.schema['items']), field.home)
        : undefined
      const id = at.id ? `${at.id}.${key}` : key
      const path = `${at.path}/${key}`
      const krav = asAnnotation(field.schema)
      const row: FieldRow = {
        id,
        path,
        depth: at.depth,
        within: at.title,
        title: String(field.schema['title']),
        description: String(field.schema['description'] ?? ''),
        type: typeName(field.schema),
        itemType: items && typeName(items.schema),
        values: valuesOf(field.schema) ?? (items && valuesOf(items.schema)) ?? [],
        required: required.includes(key),
        krav: { ...krav, ...(krav.kilde ? { kilde: krav.kilde.filter(ofThisStep) } : {}) },
      }
      const inner = items ?? field
      const innerPath = items ? `${path}/*` : path
      return [
        row,
        ...inside(inner.schema, inner.home, {
          id,
          path: innerPath,
          depth: at.depth + 1,
          title: row.title,
        }),
      ]
    })
  }

  /** Puts what `$ref` points at in its place; what stands beside it wins. `home` is the schema it stands in. */
  function resolve(schema: Schema, home: string): { schema: Schema; home: string } {
    const ref = schema['$ref']
    if (typeof ref !== 'string') return { schema, home }
    const [file = '', pointer = ''] = ref.split('#')
    const targetHome = file === '' ? home : file.replace(/\.schema\.json$/, '')
    const name = pointer.replace('/$defs/', '')
    const target = asSchema(asSchema(sources[targetHome])['$defs'])[name]
    if (!target) throw new Error(`$ref points at nothing: ${ref}`)
    const below = resolve(asSchema(target), targetHome)
    return { schema: { ...below.schema, ...schema }, home: below.home }
  }
}

const typeName = ({ type }: Schema): string =>
  Array.isArray(type) ? type.join(' eller ') : String(type)

function valuesOf(schema: Schema): readonly (string | number)[] | undefined {
  if (Array.isArray(schema['enum'])) return schema['enum'] as (string | number)[]
  return 'const' in schema ? [schema['const'] as string] : undefined
}
