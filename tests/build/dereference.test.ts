import { expect, test } from 'vitest'
import { dereference, follow, type Schema } from '../../build/dereference.ts'

const shared: Schema = {
  $defs: {
    tekst: { type: 'string', title: 'Tekst', maxLength: 9 },
    navn: { $ref: '#/$defs/tekst', title: 'Navn', allOf: [{ pattern: 'a' }] },
    'a/b~c d': { type: 'boolean' },
  },
}
const files = new Map([['faelles.schema.json', shared]])

const ofField = (schema: Schema) =>
  (dereference({ properties: { felt: schema } }, files)['properties'] as Schema)['felt']

test('what a reference points at stands in its place, with the name of the part', () => {
  expect(ofField({ $ref: 'faelles.schema.json#/$defs/tekst' })).toEqual({
    type: 'string',
    title: 'Tekst',
    maxLength: 9,
    part: 'tekst',
  })
})

test('a reference may lead to another, and is named after the first', () => {
  expect(ofField({ $ref: 'faelles.schema.json#/$defs/navn' })).toEqual({
    type: 'string',
    title: 'Navn',
    maxLength: 9,
    allOf: [{ pattern: 'a' }],
    part: 'navn',
  })
})

test('what stands beside a reference wins, and conditions are joined', () => {
  const { title, allOf } = ofField({
    $ref: 'faelles.schema.json#/$defs/navn',
    title: 'Eget',
    allOf: [{ pattern: 'b' }],
  }) as Schema
  expect(title).toBe('Eget')
  expect(allOf).toEqual([{ pattern: 'a' }, { pattern: 'b' }])
})

test('a reference without a file points into the schema itself', () => {
  const schema = {
    $defs: { tal: { type: 'integer' } },
    properties: { felt: { $ref: '#/$defs/tal' } },
  }
  expect(dereference(schema, files)['properties']).toEqual({
    felt: { type: 'integer', part: 'tal' },
  })
})

test('the schema as written is left alone', () => {
  const schema = { properties: { felt: { $ref: 'faelles.schema.json#/$defs/tekst' } } }
  dereference(schema, files)
  expect(schema).toEqual({ properties: { felt: { $ref: 'faelles.schema.json#/$defs/tekst' } } })
})

test.each([
  'faelles.schema.json#/$defs/nej',
  'nej.schema.json#/$defs/tekst',
  '#/$defs/tekst',
  'faelles.schema.json#/$defs/tekst/title',
])('a reference to nothing, such as %s, stops the build', (reference) => {
  expect(() => ofField({ $ref: reference })).toThrow(`$ref points at nothing: ${reference}`)
})

test('a pointer is followed through names with slashes, tildes and percent signs', () => {
  expect(follow(shared, '/$defs/a~1b~0c%20d')).toEqual({ type: 'boolean' })
  expect(follow(shared, '')).toBe(shared)
  expect(follow(shared, '/$defs/tekst/nej/endnu')).toBeUndefined()
})

test('annotations of a part and of the place that builds on it stand together, those of the place first', () => {
  const files = new Map([
    [
      'faelles.schema.json',
      { $defs: { navn: { krav: { styrke: 'kan', andreNavne: ['Hedder'] } } } },
    ],
  ])
  const schema = { navn: { $ref: 'faelles.schema.json#/$defs/navn', krav: { styrke: 'skal' } } }
  expect(dereference(schema, files)['navn']).toEqual({
    part: 'navn',
    krav: { styrke: 'skal', andreNavne: ['Hedder'] },
  })
})
