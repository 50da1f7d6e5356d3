import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { types, validate, validateText } from '../../src/api/index.ts'
import { AS_OF, examples } from '../engine/examples.ts'
import { runs } from '../fixtures/runs.ts'
import { twoValidators } from '../promises/two-validators.ts'
import { structural } from './engine-verdicts.ts'
import { registrationsOf } from './instances.ts'

const { acceptedByAll, verdicts, warnings } = await twoValidators()

test('Ajv in its strict default takes the published schemas without a word', () => {
  expect(warnings).toEqual([])
})

describe.each(types)('a $name', ({ slug }) => {
  test('breaks its published schema exactly when the engine says so', () => {
    let sound = 0
    let broken = 0
    fc.assert(
      fc.property(registrationsOf(slug), (record) => {
        if (acceptedByAll(record, slug)) sound++
        else broken++
      }),
      { numRuns: runs(4000) },
    )
    // Of each kind enough for the agreement to mean something.
    expect(sound).toBeGreaterThan(runs(300))
    expect(broken).toBeGreaterThan(runs(300))
  })

  test('gets the same findings as a text and as a value', () => {
    fc.assert(
      fc.property(
        registrationsOf(slug),
        fc.constantFrom('draft' as const, 'complete' as const),
        (record, profile) => {
          const options = { profile, asOf: AS_OF }
          const ofText = validateText(JSON.stringify(record), options).findings
          const ofValue = validate(record, undefined, options).findings
          const told = (findings: typeof ofText) =>
            findings
              .filter(({ code }) => code !== 'forkert-tegnsaet')
              .map(({ code, path, message }) => `${code} ${path} ${message}`)
              .sort()
          expect(told(ofText)).toEqual(told(ofValue))
        },
      ),
      { numRuns: 500 },
    )
  })
})

describe.each(examples)('$slug: $description', ({ slug, draft, profile, ...example }) => {
  test('is judged alike by engine, Hyperjump and Ajv', () => {
    const isSound = acceptedByAll(draft, slug)
    const isExpectedSound = !example.expect.some((code) => structural.has(code))
    if (profile === 'complete') expect(isSound).toBe(isExpectedSound)
  })
})

test.each<[string, unknown]>([
  ['null', null],
  ['a number', 4],
  ['a text', 'straksmatch'],
  ['a list', []],
])('%s is no registration to the judges either', (_name, value) => {
  for (const { slug } of types) {
    expect(verdicts(value, slug)).toMatchObject({ hyperjump: false, ajv: false })
    expect(validate(value, slug).ok).toBe(false)
  }
})
