/** A JSON Schema as read from file. */
export type Schema = { [keyword: string]: unknown }

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Puts what each `$ref` points at in its place, so that every location of a schema can be named by one path.
 * What stands beside a `$ref` wins over what it points at, in annotations (`krav`) part by part; lists of conditions
 * (`allOf`) are joined.
 * Each place remembers the name of the nearest shared part it was built on, under `part`.
 * The schemas are flat and never refer to themselves, so this ends.
 *
 * @throws Error when a `$ref` points at nothing.
 */
export function dereference(schema: Schema, files: ReadonlyMap<string, Schema>): Schema {
  return resolve(schema, schema) as Schema

  function resolve(node: unknown, root: Schema): unknown {
    if (Array.isArray(node)) return node.map((item) => resolve(item, root))
    if (!isSchema(node)) return node
    const own: Schema = {}
    for (const [key, value] of Object.entries(node)) {
      if (key !== '$ref') own[key] = resolve(value, root)
    }
    if (typeof node['$ref'] !== 'string') return own
    const [file = '', pointer = ''] = node['$ref'].split('#')
    const targetRoot = file === '' ? root : files.get(file)
    const target = targetRoot && follow(targetRoot, pointer)
    if (!targetRoot || !isSchema(target)) throw new Error(`$ref points at nothing: ${node['$ref']}`)
    const shared = resolve(target, targetRoot) as Schema
    const merged: Schema = { ...shared, part: pointer.split('/').at(-1), ...own }
    if (shared['allOf'] && own['allOf']) {
      merged['allOf'] = [...(shared['allOf'] as unknown[]), ...(own['allOf'] as unknown[])]
    }
    if (isSchema(shared['krav']) && isSchema(own['krav'])) {
      merged['krav'] = { ...shared['krav'], ...own['krav'] }
    }
    return merged
  }
}

/** The place a JSON Pointer names, or undefined. */
export function follow(root: unknown, pointer: string): unknown {
  let node = root
  for (const token of pointer.split('/').slice(1)) {
    if (typeof node !== 'object' || node === null) return undefined
    node = (node as Record<string, unknown>)[
      decodeURIComponent(token).replaceAll('~1', '/').replaceAll('~0', '~')
    ]
  }
  return node
}
