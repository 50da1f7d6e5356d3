import { describe, expect, test } from 'vitest'
import { follow } from '../../build/dereference.ts'
import { codes, validate } from '../../src/api/index.ts'
import { sources } from '../../src/schemas/sources.ts'
import { statementOf } from '../../src/schemas/statement.ts'
import { AS_OF, examples } from '../engine/examples.ts'
import { judgesOf } from './frozen.ts'
import { published } from './published.ts'

const judges = judgesOf(published)

/** Each example with what is found in it as a complete registration, and the verdict of its schema. */
const found = examples.map(({ slug, draft, description }) => ({
  name: `${slug}: ${description}`,
  codes: new Set(
    validate(draft, undefined, { profile: 'complete', asOf: AS_OF }).findings.map(
      ({ code }) => code,
    ),
  ),
  isValid: judges[slug]!(draft),
}))

describe.each(codes)('$code, which the schemas state: $schema', ({ code, schema }) => {
  const holding = found.filter((one) => one.codes.has(code))
  const others = new Set(codes.filter((one) => one.schema !== 'none').map((one) => one.code))

  test('is stated where it is said to be', () => {
    const { schemaPlaces = [], schemaKeywords = [] } = statementOf(code, sources)
    expect(schemaPlaces.length + schemaKeywords.length > 0).toBe(schema !== 'none')
    for (const { schema: slug, pointer } of schemaPlaces) {
      expect(follow(published[slug], pointer), pointer).toBeTypeOf('object')
    }
  })

  test('makes a schema refuse the examples it is found in as far as it is stated', () => {
    if (schema === 'whole') {
      expect(holding.filter(({ isValid }) => isValid).map(({ name }) => name)).toEqual([])
    }
    if (schema === 'part') expect(new Set(holding.map(({ isValid }) => isValid)).size).toBe(2)
    if (schema === 'none') {
      const alone = holding.filter((one) => ![...one.codes].some((other) => others.has(other)))
      expect(alone.filter(({ isValid }) => !isValid).map(({ name }) => name)).toEqual([])
    }
  })
})

test('a condition that states a part of a rule is named, with its words', () => {
  expect(statementOf('langvarig-sygdom-i-tass', sources).schemaPlaces).toMatchObject([
    { schema: 'fravaer', pointer: '/allOf/0', title: 'Barsel og friperiode hører til i DRV' },
  ])
  expect(statementOf('akasse-mangler', sources).schemaPlaces).toMatchObject([
    { schema: 'tilmelding', pointer: '/allOf/0' },
  ])
  expect(statementOf('slut-foer-start', sources)).toEqual({})
})
