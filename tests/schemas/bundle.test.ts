import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { bundledSchema, schemas } from '../../src/api/index.ts'
import { bundleSchema } from '../../src/schemas/bundle.ts'
import { examples } from '../engine/examples.ts'

const slugs = Object.keys(schemas)

/** Every `$ref` at any depth. */
function references(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === '$ref' ? [String(inner)] : references(inner),
  )
}

/** Ajv with its strict default, and no schemas but those that are added. */
function strictAjv() {
  const ajv = new Ajv2020()
  addFormats.default(ajv)
  return ajv
}

const whole = strictAjv()
for (const schema of Object.values(schemas)) whole.addSchema(schema)

describe.each(slugs)('the bundle of %s', (slug) => {
  const bundle = bundledSchema(slug)!
  const defs = Object.keys(bundle['$defs'] as object)

  test('refers to nothing outside itself, and to all it took in', () => {
    const used = [...new Set(references(bundle))]
    for (const reference of used) expect(defs.map((name) => `#/$defs/${name}`)).toContain(reference)
    if (slug !== 'faelles') expect(used).toHaveLength(defs.length)
  })

  test('is known by an address of its own, and no part of it by another', () => {
    const { $id: id, ...parts } = bundle
    expect(id).toBe(String(schemas[slug]?.['$id']).replace('.schema.json', '.bundle.json'))
    expect(JSON.stringify(parts)).not.toContain('"$id"')
  })

  test('alone gives the verdicts that the schemas give together', () => {
    const alone = strictAjv().compile(bundle)
    const together = whole.getSchema(String(schemas[slug]?.['$id']))!
    for (const { slug: type, draft, description } of examples) {
      if (type === slug || slug === 'forloeb') {
        expect(alone(draft), description).toBe(together(draft))
      }
    }
  })
})

test('a reference that points at nothing stops the bundling', () => {
  const broken = (reference: string) => ({
    a: { $id: 'a.schema.json', items: { $ref: reference } },
  })
  for (const reference of [
    'b.schema.json',
    'b.schema.json#/$defs/c',
    'a.schema.json#/properties/b',
  ]) {
    expect(() => bundleSchema('a', broken(reference))).toThrow(reference)
  }
  expect(bundleSchema('b', broken('a'))).toBeUndefined()
})
