import { expect, test } from 'vitest'
import type { Schema } from '../../build/dereference.ts'
import { describeTypes } from '../../build/describe-types.ts'

const shared: Schema = {
  $defs: {
    tekst: { title: 'Tekst', type: 'string', maxLength: 9, pattern: '[^ ]', kode: 'tom-tekst' },
    cprNummer: { type: 'string', pattern: '[0-9]{10}' },
  },
}

const kan = { krav: { kilde: ['3.1.9'], styrke: 'kan' } }

/** What is drawn from a type with these fields. */
function fieldsOf(fields: Schema) {
  const properties = {
    registreringstype: { type: 'string', const: 'prøve', krav: { styrke: 'skal' } },
    ...fields,
  }
  const schema = {
    title: 'Prøve',
    type: 'object',
    properties,
    required: ['registreringstype'],
    additionalProperties: false,
  }
  const files = new Map<string, Schema>([
    ['faelles.schema.json', shared],
    ['proeve.schema.json', schema],
  ])
  return describeTypes(files).types[0]!.root.properties!
}

/** Whether a text of a field may have so many characters; a build that stops is as good an answer. */
function limits(fields: Schema): (number | undefined)[] | 'stopped' {
  try {
    return Object.values(fieldsOf(fields))
      .slice(1)
      .map(({ kind }) => kind?.maxLength)
  } catch {
    return 'stopped'
  }
}

test('a bound of its own beside a shared part is not passed over in silence', () => {
  const $ref = 'faelles.schema.json#/$defs/tekst'
  expect([[9, 5], 'stopped']).toContainEqual(
    limits({ a: { $ref, ...kan }, b: { $ref, maxLength: 5, ...kan } }),
  )
})

test('texts that are built on no shared part do not take the bounds of each other', () => {
  const text = (maxLength: number) => ({ type: 'string', maxLength, ...kan })
  expect([[3, 5], 'stopped']).toContainEqual(limits({ a: text(3), b: text(5) }))
})

test.each<[string, Schema]>([
  [
    'a condition in an object inside the type',
    {
      type: 'object',
      properties: {},
      additionalProperties: false,
      allOf: [{ kode: 'x', if: {}, then: { required: ['y'] } }],
    },
  ],
  [
    'a condition of a list that no rule looks after',
    { type: 'array', items: { type: 'boolean' }, allOf: [{ contains: { const: true } }] },
  ],
  [
    'a bound among the conditions of a text',
    { type: 'string', allOf: [{ minLength: 3, kode: 'tom-tekst' }] },
  ],
  [
    'a text that must not be one value',
    { type: 'string', not: { const: 'x' }, kode: 'ugyldig-vaerdi' },
  ],
])('%s stops the build', (_name, field) => {
  expect(() => fieldsOf({ felt: { ...field, ...kan } })).toThrow()
})
