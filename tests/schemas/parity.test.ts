import {
  registerSchema,
  validate as judge,
  type Validator,
} from '@hyperjump/json-schema/draft-2020-12'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { runs } from '../fixtures/runs.ts'
import { types, validate, validateText } from '../../src/api/index.ts'
import { publishSchema, schemaAddress } from '../../src/schemas/publish.ts'
import { sources } from '../../src/schemas/sources.ts'
import { AS_OF, examples } from '../engine/examples.ts'
import { brokenBy, structural } from './engine-verdicts.ts'
import { registrationsOf } from './instances.ts'

const SITE = 'https://modtagelse.example'

/** Published schemas, by slug. */
const published = Object.fromEntries(
  Object.entries(sources).map(([slug, source]) => [slug, publishSchema(source, SITE)]),
)

const warnings: string[] = []
const hyperjump: Record<string, Validator> = {}
const ajv: Record<string, ValidateFunction> = {}

beforeAll(async () => {
  const warn = (...parts: unknown[]) => warnings.push(parts.join(' '))
  // All else as Ajv comes: strict.
  const compiler = new Ajv2020({ logger: { log: warn, warn, error: warn } })
  addFormats.default(compiler)
  for (const schema of Object.values(published)) {
    registerSchema(schema as Parameters<typeof registerSchema>[0])
    compiler.addSchema(schema)
  }
  for (const { slug } of types) {
    hyperjump[slug] = await judge(schemaAddress(slug, SITE))
    ajv[slug] = compiler.getSchema(schemaAddress(slug, SITE))!
  }
})

test('Ajv in its strict default takes the published schemas without a word', () => {
  expect(Object.keys(ajv)).toEqual(types.map(({ slug }) => slug))
  expect(warnings).toEqual([])
})

/** The verdicts of engine and judges side by side, in a form that tells what they disagree about. */
function verdicts(record: Record<string, unknown>, slug: string) {
  const findings = brokenBy(record, slug)
  return {
    engine: { accepts: findings.length === 0, findings },
    hyperjump: { accepts: hyperjump[slug]!(record as never).valid },
    ajv: { accepts: ajv[slug]!(record) },
  }
}

const accepts = (record: Record<string, unknown>, slug: string): boolean => {
  const { engine, hyperjump: first, ajv: second } = verdicts(record, slug)
  expect({ hyperjump: first, ajv: second }, JSON.stringify(engine.findings)).toEqual({
    hyperjump: { accepts: engine.accepts },
    ajv: { accepts: engine.accepts },
  })
  return engine.accepts
}

describe.each(types)('a $name', ({ slug }) => {
  test('breaks its published schema exactly when the engine says so', () => {
    let sound = 0
    let broken = 0
    fc.assert(
      fc.property(registrationsOf(slug), (record) => {
        if (accepts(record, slug)) sound++
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
    const isSound = accepts(draft, slug)
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
    expect(hyperjump[slug]!(value as never).valid).toBe(false)
    expect(ajv[slug]!(value)).toBe(false)
    expect(validate(value, slug).ok).toBe(false)
  }
})
