import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { follow } from '../../build/dereference.ts'
import { collectAnnotations, publishSchema, type Schema } from '../../src/schemas/publish.ts'
import { sources } from '../../src/schemas/sources.ts'

const SITE = 'https://modtagelse.example'

/** A small schema with our keywords in every kind of place, and properties that bear their names. */
const schema: Schema = {
  $id: 'proeve.schema.json',
  krav: { kilde: ['3.1.3'], styrke: 'skal' },
  type: 'object',
  properties: {
    krav: { type: 'string', krav: { kilde: ['3.1.4'], styrke: 'kan' } },
    kode: { type: 'string' },
    'a/b~c': {
      type: 'array',
      items: { const: { kode: 'x', krav: 1 }, krav: { kilde: ['3.1.9'] } },
    },
    del: { $ref: 'faelles.schema.json#/$defs/dato' },
    nej: false,
  },
  required: ['krav', 'kode'],
  allOf: [{ kode: 'match-mangler', if: { not: { kode: 'x' } }, then: { required: ['kode'] } }],
}

describe('publishSchema', () => {
  const published = publishSchema(schema, `${SITE}/`)

  test('takes our keywords out wherever a schema stands, and nothing else', () => {
    expect(published).toEqual({
      $id: `${SITE}/schemas/v1/proeve.schema.json`,
      type: 'object',
      properties: {
        krav: { type: 'string' },
        kode: { type: 'string' },
        'a/b~c': { type: 'array', items: { const: { kode: 'x', krav: 1 } } },
        del: { $ref: 'faelles.schema.json#/$defs/dato' },
        nej: false,
      },
      required: ['krav', 'kode'],
      allOf: [{ if: { not: {} }, then: { required: ['kode'] } }],
    })
  })

  test('leaves the schema as written alone', () => {
    expect(schema['$id']).toBe('proeve.schema.json')
    expect(schema).toHaveProperty('krav')
  })

  test('Ajv in its strict default takes every schema as published and finds the shared parts', () => {
    const ajv = new Ajv2020()
    // Ajv refuses formats that it was not given; whoever uses it gives it the usual ones.
    addFormats.default(ajv)
    for (const source of Object.values(sources)) ajv.addSchema(publishSchema(source, SITE))
    for (const slug of Object.keys(sources)) {
      expect(ajv.getSchema(`${SITE}/schemas/v1/${slug}.schema.json`)).toBeTypeOf('function')
    }
  })
})

test('a demand beside a $ref is joined with it, behind it the $ref, so that its place stays', () => {
  const beside = { title: 'T', $ref: '#/$defs/a', allOf: [{ kode: 'x', minLength: 1 }], krav: {} }
  const published = publishSchema({ $id: 'p.schema.json', properties: { a: beside } }, SITE)
  expect(published['properties']).toEqual({
    a: { title: 'T', allOf: [{ minLength: 1 }, { $ref: '#/$defs/a' }] },
  })
  const wrong = { $id: 'p.schema.json', items: { $ref: '#/$defs/a', minLength: 1 } }
  expect(() => publishSchema(wrong, SITE)).toThrow('beside the $ref to #/$defs/a: minLength')
})

describe('collectAnnotations', () => {
  test('names places that the published schemas have', () => {
    for (const [slug, source] of Object.entries(sources)) {
      for (const pointer of Object.keys(collectAnnotations(source))) {
        expect(follow(publishSchema(source, SITE), pointer), `${slug} ${pointer}`).toBeDefined()
      }
    }
  })

  test('names each place by its JSON Pointer', () => {
    expect(collectAnnotations(schema)).toEqual({
      '': { kilde: ['3.1.3'], styrke: 'skal' },
      '/properties/krav': { kilde: ['3.1.4'], styrke: 'kan' },
      '/properties/a~1b~0c/items': { kilde: ['3.1.9'] },
      '/allOf/0': { kode: 'match-mangler' },
      '/allOf/0/if/not': { kode: 'x' },
    })
  })

  test('finds every property of the types annotated', () => {
    for (const [slug, source] of Object.entries(sources)) {
      if (slug === 'faelles') continue
      const found = collectAnnotations(source)
      for (const key of Object.keys(source['properties'] as Schema)) {
        expect(found[`/properties/${key}`]?.styrke, `${slug} ${key}`).toBeDefined()
      }
    }
  })
})
