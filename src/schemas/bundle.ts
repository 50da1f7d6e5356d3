import { mapParts, type Schema } from './parts.ts'

/** Published schemas by slug. */
type Schemas = Readonly<Record<string, Schema>>

/**
 * A published schema with all that it refers to inside it: every `$ref` points into its own `$defs`, so that it can be
 * used alone by tools that do not fetch. It means the same.
 *
 * @param slug of the schema
 * @param schemas all published schemas
 * @returns undefined for a slug that is not known
 */
export function bundleSchema(slug: string, schemas: Schemas): Schema | undefined {
  const root = schemas[slug]
  if (!root) return undefined
  const taken: Record<string, Schema> = {}
  const { $defs = {}, ...whole } = withOwnReferences(root, slug)
  return {
    ...whole,
    $id: String(root['$id']).replace(/\.schema\.json$/, '.bundle.json'),
    $defs: { ...($defs as Schema), ...taken },
  }

  /** @param home slug of the schema that a reference without a file is into */
  function withOwnReferences(part: Schema, home: string): Schema {
    const copy = mapParts(part, (inner) => withOwnReferences(inner, home))
    return typeof part['$ref'] === 'string' ? { ...copy, $ref: own(part['$ref'], home) } : copy
  }

  /** Takes in what a reference points at, under its name, and gives the reference to it there. */
  function own(reference: string, home: string): string {
    const match = /^(?:([\w-]+)\.schema\.json)?(?:#\/\$defs\/(\w+))?$/.exec(reference)
    if (!match) throw new Error(`$ref cannot be taken in: ${reference}`)
    const [, file = home, shared] = match
    const name = shared ?? file
    if (file !== slug && taken[name] === undefined) {
      // Taken before it is looked into, as it may refer to itself.
      taken[name] = {}
      taken[name] = withOwnReferences(target(reference, file, shared), file)
    }
    return `#/$defs/${name}`
  }

  function target(reference: string, file: string, shared: string | undefined): Schema {
    const { $id: _id, $schema: _dialect, ...schema } = schemas[file] ?? {}
    const found = shared === undefined ? schema : (schema['$defs'] as Schemas | undefined)?.[shared]
    if (!found || Object.keys(found).length === 0) {
      throw new Error(`$ref points at nothing: ${reference}`)
    }
    return found
  }
}
