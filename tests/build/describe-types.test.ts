import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { follow, type Schema } from '../../build/dereference.ts'
import { describeTypes, slugOf } from '../../build/describe-types.ts'
import { readSchemas } from '../../build/schema-compiler.ts'
import { order } from '../../src/schemas/order.ts'
import { sources } from '../../src/schemas/sources.ts'

const shared: Schema = {
  $id: 'faelles.schema.json',
  $defs: {
    tekst: { title: 'Tekst', type: 'string', maxLength: 9, pattern: '[^ ]', kode: 'tom-tekst' },
    kode: {
      title: 'Kode',
      $ref: '#/$defs/tekst',
      allOf: [{ pattern: '^[0-9]', kode: 'ugyldigt-format' }],
    },
    cprNummer: { type: 'string', pattern: '[0-9]{10}' },
  },
}

/** A small type with two fields, and whatever else is put into it. */
const typeWith = (more: Schema = {}, fields: Schema = {}): Schema => ({
  $id: 'proeve.schema.json',
  title: 'Prøve',
  krav: { kilde: ['3.1.3'], trin: 'proeve-trin' },
  type: 'object',
  properties: {
    registreringstype: {
      title: 'Registreringstype',
      type: 'string',
      const: 'prøve',
      krav: { kilde: ['3.1.3'], styrke: 'skal' },
    },
    note: {
      title: 'Note',
      $ref: 'faelles.schema.json#/$defs/tekst',
      krav: { kilde: ['3.1.9'], styrke: 'kan' },
    },
    ...fields,
  },
  required: ['registreringstype'],
  additionalProperties: false,
  ...more,
})

const describeOne = (schema: Schema, faelles: Schema = shared) =>
  describeTypes(
    new Map([
      ['faelles.schema.json', faelles],
      ['proeve.schema.json', schema],
    ]),
  ).types[0]!

const field = (more: Schema): Schema => ({
  felt: { title: 'Felt', krav: { kilde: ['3.1.4'], styrke: 'kan' }, ...more },
})

test('a type has its name, its addresses and its fields', () => {
  const type = describeOne(typeWith())
  expect(type).toMatchObject({
    name: 'prøve',
    slug: 'proeve',
    title: 'Prøve',
    step: 'proeve-trin',
    kilde: ['3.1.3'],
    conditions: [],
  })
  expect(Object.keys(type.root.properties!)).toEqual(['registreringstype', 'note'])
  expect(type.root.properties!['registreringstype']).toMatchObject({
    title: 'Registreringstype',
    type: 'string',
    strength: 'skal',
    values: ['prøve'],
  })
  expect(type.root.properties!['note']).toMatchObject({
    title: 'Note',
    type: 'string',
    strength: 'kan',
    kilde: ['3.1.9'],
  })
})

test('the shared parts are no type', () => {
  expect(slugOf('faelles.schema.json')).toBeUndefined()
  expect(slugOf('straksmatch.schema.json')).toBe('straksmatch')
})

test('a condition keeps its code and what it asks', () => {
  const condition = {
    kode: 'proeve-mangler',
    if: { properties: { note: { const: 'x' } }, required: ['note'] },
    then: { properties: { note: false } },
  }
  expect(describeOne(typeWith({ allOf: [condition] })).conditions).toEqual([condition])
})

test('lists, numbers, objects and code lists keep what they ask', () => {
  const type = describeOne(
    typeWith(
      {},
      {
        liste: {
          title: 'Liste',
          type: 'array',
          items: { title: 'Punkt', type: 'string', enum: ['a', 'b'] },
          minItems: 2,
          uniqueItems: true,
          krav: { kilde: ['3.1.8'], styrke: 'kan' },
        },
        tal: {
          title: 'Tal',
          type: 'integer',
          enum: [1, 2],
          krav: { kilde: ['3.1.8'], styrke: 'hvis' },
        },
        del: {
          title: 'Del',
          type: 'object',
          properties: {
            ja: { title: 'Ja', type: 'boolean', krav: { kilde: ['3.1.8'], styrke: 'auto' } },
          },
          required: ['ja'],
          additionalProperties: false,
          krav: { kilde: ['3.1.8'], styrke: 'kan' },
        },
      },
    ),
  )
  expect(type.root.properties).toMatchObject({
    liste: {
      type: 'array',
      minItems: 2,
      isSet: true,
      items: { title: 'Punkt', values: ['a', 'b'] },
    },
    tal: { type: 'integer', values: [1, 2], strength: 'hvis' },
    del: { type: 'object', properties: { ja: { type: 'boolean', strength: 'auto' } } },
  })
})

test('a text may be null where its type says so, and only there', () => {
  const { root } = describeOne(
    typeWith(
      {},
      {
        navn: {
          $ref: 'faelles.schema.json#/$defs/tekst',
          title: 'Navn',
          type: ['string', 'null'],
          krav: { kilde: ['3.1.4'], styrke: 'kan' },
        },
      },
    ),
  )
  expect(root.properties!['navn']).toMatchObject({ type: 'string', isNullable: true })
  expect(root.properties!['note']!.isNullable).toBeUndefined()
})

test.each<[string, Schema]>([
  ['several types', { type: ['string', 'integer'] }],
  ['nothing but null', { type: 'null' }],
  ['no type', {}],
  ['null beside a code list', { type: ['string', 'null'], enum: ['a', null] }],
])('a field of %s stops the build', (_name, schema) => {
  expect(() => describeOne(typeWith({}, field(schema)))).toThrow(/felt: not of one type/)
})

test('a condition may ask for a text of a kind, which the system may fetch', () => {
  const then = {
    properties: { note: { $ref: 'faelles.schema.json#/$defs/tekst' } },
    required: ['note'],
  }
  const [condition] = describeOne(
    typeWith({ allOf: [{ kode: 'x-mangler', krav: { styrke: 'auto' }, if: {}, then }] }),
  ).conditions
  expect(condition).toMatchObject({
    isFetched: true,
    then: { required: ['note'], properties: { note: { kind: { name: 'tekst' } } } },
  })
})

describe('a list of registrations', () => {
  /** A type that holds registrations of the small type, and whatever else its items ask for. */
  const holding = (more: Schema = {}): Schema =>
    typeWith(
      {},
      {
        liste: {
          title: 'Liste',
          type: 'array',
          items: {
            title: 'Registrering',
            type: 'object',
            properties: { registreringstype: { type: 'string', enum: ['prøve'] } },
            required: ['registreringstype'],
            allOf: [choice()],
            ...more,
          },
          krav: { kilde: ['3.1.8'], styrke: 'kan' },
        },
      },
    )

  const choice = (name = 'prøve', file = 'anden.schema.json'): Schema => ({
    if: { properties: { registreringstype: { const: name } }, required: ['registreringstype'] },
    then: { $ref: file },
  })

  const describeHolder = (schema: Schema) =>
    describeTypes(
      new Map([
        ['faelles.schema.json', shared],
        ['anden.schema.json', { ...typeWith(), $id: 'anden.schema.json' }],
        ['proeve.schema.json', schema],
      ]),
    ).types[1]!

  test('holds objects of which it says nothing itself', () => {
    expect(describeHolder(holding()).root.properties!['liste']!.items).toEqual({
      title: 'Registrering',
      type: 'object',
    })
  })

  test.each<[string, Schema]>([
    ['whose types have no choice', { allOf: [] }],
    ['with a choice too many', { allOf: [choice(), choice()] }],
    ['with a choice of another name', { allOf: [choice('andet')] }],
    ['with a choice that leads to no type', { allOf: [{ ...choice(), then: {} }] }],
    ['with another way out', { allOf: [{ ...choice(), else: false }] }],
    ['that need not say what they are', { required: [] }],
    ['with a keyword of its own', { maxProperties: 3 }],
    [
      'with a field of its own',
      {
        properties: {
          registreringstype: { type: 'string', enum: ['prøve'] },
          dato: { type: 'string' },
        },
      },
    ],
  ])('%s stops the build', (_name, more) => {
    expect(() => describeHolder(holding(more))).toThrow(/liste\/items/)
  })
})

test('every schema file is listed, and a forløb may hold every type but its own', () => {
  const folder = new URL('../../src/schemas/', import.meta.url)
  const written = readdirSync(folder).filter((name) => name.endsWith('.schema.json'))
  expect([...readSchemas().keys()].sort()).toEqual(written.sort())
  expect(Object.keys(sources)).toEqual([...order])
  const held = follow(
    readSchemas().get('forloeb.schema.json'),
    '/properties/forloeb/items/properties/registreringstype/enum',
  )
  const names = describeTypes(readSchemas()).types.map(({ name }) => name)
  expect(held).toEqual(names.filter((name) => name !== 'forløb'))
})

describe('a keyword that the engine does not know stops the build:', () => {
  test.each<[string, Schema, RegExp]>([
    ['in a type', typeWith({ minProperties: 1 }), /proeve\.schema\.json.*"minProperties"/],
    [
      'in a type that is open in another way',
      typeWith({ unevaluatedProperties: false }),
      /"unevaluatedProperties"/,
    ],
    ['in a text', typeWith({}, field({ type: 'string', minLength: 1 })), /felt.*"minLength"/],
    ['in a number', typeWith({}, field({ type: 'integer', minimum: 1 })), /felt.*"minimum"/],
    [
      'in a list',
      typeWith({}, field({ type: 'array', items: { type: 'boolean' }, maxItems: 2 })),
      /felt.*"maxItems"/,
    ],
    [
      'in the items of a list',
      typeWith({}, field({ type: 'array', items: { type: 'boolean', const: true } })),
      /felt\/items.*"const"/,
    ],
    [
      'in a condition',
      typeWith({ allOf: [{ kode: 'x-mangler', if: {}, then: {}, else: {} }] }),
      /x-mangler.*"else"/,
    ],
    [
      'in what a condition asks',
      typeWith({ allOf: [{ kode: 'x-mangler', if: { not: {} }, then: {} }] }),
      /x-mangler.*"not"/,
    ],
    [
      'deep in what a condition asks',
      typeWith({
        allOf: [{ kode: 'x-mangler', if: {}, then: { properties: { note: { pattern: 'x' } } } }],
      }),
      /x-mangler.*"pattern"/,
    ],
    ['a misspelt one', typeWith({ requierd: [] }), /"requierd"/],
  ])('%s', (_name, schema, message) => {
    expect(() => describeOne(schema)).toThrow(message)
  })
})

test('a type in a condition stops the build, but for that of a list', () => {
  const withThen = (then: Schema) => typeWith({ allOf: [{ kode: 'x-mangler', if: {}, then }] })
  expect(() => describeOne(withThen({ properties: { note: { type: 'string' } } }))).toThrow(
    /x-mangler/,
  )
  expect(
    describeOne(withThen({ properties: { note: { type: 'array', minItems: 1 } } })).conditions,
  ).toHaveLength(1)
})

describe('required and styrke that say two things stop the build:', () => {
  test.each<[string, Schema]>([
    ['required, but may be left out', typeWith({ required: ['registreringstype', 'note'] })],
    ['not required, but must be there', typeWith({ required: [] })],
    [
      'not required, but fetched by the system',
      typeWith({}, field({ type: 'boolean', krav: { styrke: 'auto' } })),
    ],
    [
      'required under a condition, and always',
      typeWith(
        { required: ['registreringstype', 'felt'] },
        field({ type: 'boolean', krav: { styrke: 'hvis' } }),
      ),
    ],
    [
      'required without any styrke',
      typeWith({ required: ['registreringstype', 'felt'] }, field({ type: 'boolean', krav: {} })),
    ],
  ])('%s', (_name, schema) => {
    expect(() => describeOne(schema)).toThrow(/required and styrke .* disagree/)
  })
})

describe('an object that is open stops the build:', () => {
  test.each<[string, Schema]>([
    ['a type', typeWith({ additionalProperties: true })],
    ['a type with a schema for the rest', typeWith({ additionalProperties: { type: 'string' } })],
    ['an object inside', typeWith({}, field({ type: 'object', properties: {} }))],
    ['an item', typeWith({}, field({ type: 'array', items: { type: 'object', properties: {} } }))],
  ])('%s', (_name, schema) => {
    expect(() => describeOne(schema)).toThrow(/an open object/)
  })
})

test('the schemas of the product are described, each with its step and a code for each condition', () => {
  const { types, cprPattern } = describeTypes(readSchemas())
  expect(types.map(({ slug }) => slug)).toContain('straksmatch')
  for (const { name, title, step, kilde, conditions } of types) {
    for (const said of [name, title, step, ...conditions.map(({ kode }) => kode)]) {
      expect(said).not.toBe('')
      expect(said).not.toBe('undefined')
    }
    expect(kilde).not.toEqual([])
  }
  expect(cprPattern.test('670190-0000')).toBe(true)
})
