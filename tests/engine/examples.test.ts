import { describe, expect, test } from 'vitest'
import { types, validate, validateText } from '../../src/api/index.ts'
import { AS_OF, codesOf, examples } from './examples.ts'

describe.each(examples)('$slug: $description', ({ draft, profile, ...example }) => {
  const expected = [...example.expect].sort()

  test('gives the expected findings as a text, and no others', () => {
    const text = JSON.stringify(draft, null, 2)
    expect(codesOf(validateText(text, { profile, asOf: AS_OF }))).toEqual(expected)
  })

  test('gives the expected findings as a value, and no others', () => {
    expect(codesOf(validate(draft, undefined, { profile, asOf: AS_OF }))).toEqual(expected)
  })
})

test('every registration type has examples of its own type', () => {
  for (const { name, slug } of types) {
    const ofType = examples.filter((example) => example.slug === slug)
    expect(ofType.length, slug).toBeGreaterThan(0)
    // Some say nothing of their type, or misspell it.
    const said = types.filter((type) =>
      ofType.some(({ draft }) => draft['registreringstype'] === type.name),
    )
    expect(said.map((type) => type.name)).toEqual([name])
  }
})

test('no two examples of a type have the same description', () => {
  const names = examples.map(({ slug, description }) => `${slug}: ${description}`)
  expect(names).toEqual([...new Set(names)])
})
