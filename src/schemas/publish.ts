import { absoluteAddress } from './absolute-address.ts'
import { eachPart, mapParts, type Schema } from './parts.ts'

export type { Schema } from './parts.ts'

/** What is said of a place in a schema beside the schema itself: where it comes from and how binding it is. */
export interface Annotation {
  /** Numbers of paragraphs of the source; absent for a field of our own. */
  kilde?: string[]
  /** The source has no such field: it is ours. */
  egetFelt?: true
  /** How binding: must, fetched by the system, may, must under a condition. */
  styrke?: 'skal' | 'auto' | 'kan' | 'hvis'
  /** The condition in words, when `styrke` is "hvis". */
  hvis?: string
  /** Who fills it in. */
  udfyldes?: 'medarbejder' | 'system'
  /** What people call it beside its title and its key, in forms, mails and spreadsheets. */
  andreNavne?: string[]
  /** How to ask the citizen for it. */
  spoergsmaal?: string
  /** Number of the decision it rests on where the source is unclear, such as "F1". */
  fortolkning?: string
  /** Slug of the step that tells a whole type. */
  trin?: string
  /** The finding code under which a condition is reported. */
  kode?: string
}

/** Our own keywords. A property that happens to be named so is no keyword and is left alone. */
const ANNOTATIONS = new Set(['krav', 'kode'])

/** The address at which a schema is served. */
export const schemaAddress = (slug: string, siteUrl: string): string =>
  absoluteAddress(`/schemas/v1/${slug}.schema.json`, siteUrl)

/**
 * A schema as it is published: standard keywords only, no demand beside a `$ref`, under the address at which it is served.
 * References to the shared parts stay relative; they resolve against that address.
 *
 * @param schema as written; its `$id` is its file name. It is not changed.
 * @param siteUrl where the site is served, with or without a slash at the end.
 */
export function publishSchema(schema: Schema, siteUrl: string): Schema {
  const slug = String(schema['$id']).replace(/\.schema\.json$/, '')
  return { ...inStandardKeywords(schema), $id: schemaAddress(slug, siteUrl) }
}

function inStandardKeywords(schema: Schema): Schema {
  const standard = Object.entries(schema).filter(([keyword]) => !ANNOTATIONS.has(keyword))
  return mapParts(withReferenceApart(Object.fromEntries(standard)), inStandardKeywords)
}

/** What may stand beside a `$ref`: it says something and asks for nothing. The last is for editors alone. */
const SAYING = new Set([
  '$schema',
  '$id',
  '$defs',
  '$comment',
  'title',
  'description',
  'markdownDescription',
])

/**
 * The same schema with no demand beside a `$ref`: until 2019 whatever stood there was to be passed over, and many
 * libraries still do so without a word. The `$ref` goes behind the other demands, which keep the places they are
 * annotated at.
 *
 * @throws Error for a demand beside a `$ref` that does not stand in `allOf`, for it would have to change its place
 */
function withReferenceApart(schema: Schema): Schema {
  const { $ref, allOf, ...others } = schema
  const demands = Object.keys(others).filter((keyword) => !SAYING.has(keyword))
  if ($ref === undefined || (allOf === undefined && demands.length === 0)) return schema
  if (demands.length > 0) throw new Error(`beside the $ref to ${$ref}: ${demands.join(', ')}`)
  return { ...others, allOf: [...(allOf as Schema[]), { $ref }] }
}

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
