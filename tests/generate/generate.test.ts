import {
  registerSchema,
  validate as judge,
  type Validator,
} from '@hyperjump/json-schema/draft-2020-12'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { beforeAll, describe, expect, test } from 'vitest'
import { codes, types, validate } from '../../src/api/index.ts'
import { faultsOf, generate, LAST_DAY, type Sample } from '../../src/generate/index.ts'
import { publishSchema, schemaAddress } from '../../src/schemas/publish.ts'
import { sources } from '../../src/schemas/sources.ts'

const SITE = 'https://generate.modtagelse.example'

const hyperjump: Record<string, Validator> = {}
const ajv: Record<string, ValidateFunction> = {}

beforeAll(async () => {
  const compiler = new Ajv2020()
  addFormats.default(compiler)
  for (const source of Object.values(sources)) {
    const schema = publishSchema(source, SITE)
    registerSchema(schema as Parameters<typeof registerSchema>[0])
    compiler.addSchema(schema)
  }
  for (const { slug } of types) {
    hyperjump[slug] = await judge(schemaAddress(slug, SITE))
    ajv[slug] = compiler.getSchema(schemaAddress(slug, SITE))!
  }
})

const slugs = types.map(({ slug }) => slug)
const seed = 2008

/** A course is some five registrations. */
const countFor = (slug: string) => (slug === 'forloeb' ? 600 : 3000)

const soundOnes = new Map<string, Sample[]>()

/** The same sound registrations of a type for every test. */
function soundOf(slug: string): Sample[] {
  const made = soundOnes.get(slug) ?? [
    ...generate(slug, { count: countFor(slug), seed, invalid: 0 }),
  ]
  soundOnes.set(slug, made)
  return made
}

const findingsOf = (registration: unknown, asOf: string) =>
  validate(registration, undefined, { profile: 'complete', asOf }).findings

describe.each(slugs)('a sound %s', (slug) => {
  test('has no finding, on the last day that anything happens and long after', () => {
    const wrong = soundOf(slug).flatMap(({ registration }) =>
      [LAST_DAY, '2026-11-25'].flatMap((asOf) => findingsOf(registration, asOf)),
    )
    expect(wrong.map(({ code, path }) => `${code} ${path}`)).toEqual([])
    expect(soundOf(slug)).toHaveLength(countFor(slug))
  })

  test('is taken by two other validators with the published schema', () => {
    const registrations = soundOf(slug).map(({ registration }) => registration)
    expect(registrations.filter((one) => !ajv[slug]!(one))).toEqual([])
    const some = registrations.slice(0, 300)
    expect(some.filter((one) => !hyperjump[slug]!(one as never).valid)).toEqual([])
  })

  test('is of its type, and is told as such', () => {
    const { name } = types.find((type) => type.slug === slug)!
    const told = soundOf(slug).map(({ registration, fault }) => [
      registration['registreringstype'],
      fault,
    ])
    expect(new Set(told.map(String))).toEqual(new Set([`${name},`]))
  })
})

describe.each(slugs)('a faulty %s', (slug) => {
  const type = types.find((known) => known.slug === slug)!

  test('breaks one of the rules of the type that are errors, or its structure', () => {
    const rules = codes.filter(
      ({ group, severity, types: of }) =>
        group === 'regel' && severity === 'error' && (of === 'alle' || of.includes(type.name)),
    )
    const structure = codes.filter(
      ({ group, severity }) => group === 'struktur' && severity === 'error',
    )
    const able = faultsOf(slug)
    const isRule = (code: string) => rules.some((rule) => rule.code === code)
    expect(able.filter(isRule).sort()).toEqual(rules.map(({ code }) => code).sort())
    expect(
      able
        .filter((code) => !isRule(code))
        .every((code) => structure.some((one) => one.code === code)),
    ).toBe(true)
  })

  test.each(faultsOf(slug))('with %s has that finding, and it is an error', (fault) => {
    const samples = [...generate(slug, { count: 40, seed, invalid: 1, faults: [fault] })]
    const isInSchema = codes.find(({ code }) => code === fault)!.schema === 'whole'
    for (const { registration, fault: told } of samples) {
      expect(told).toBe(fault)
      const found = validate(registration, slug, { profile: 'complete', asOf: LAST_DAY }).findings
      const codesFound = found.map(({ code, severity }) => `${code} ${severity}`)
      expect(codesFound, JSON.stringify(registration)).toContain(`${fault} error`)
      if (!isInSchema) continue
      expect(ajv[slug]!(registration), JSON.stringify(registration)).toBe(false)
      expect(hyperjump[slug]!(registration as never).valid).toBe(false)
    }
  })
})

test('between them, the types have every fault of structure there is', () => {
  const structure = codes.filter(
    ({ group, severity }) => group === 'struktur' && severity === 'error',
  )
  const able = new Set(slugs.flatMap((slug) => faultsOf(slug)))
  expect(structure.map(({ code }) => code).filter((code) => !able.has(code))).toEqual([])
})

describe('the seed', () => {
  test.each(slugs)(
    'gives the same of %s when it is the same, and others when it is not',
    (slug) => {
      const made = (from: number) => [...generate(slug, { count: 20, seed: from, invalid: 0.5 })]
      expect(made(1)).toEqual(made(1))
      expect(made(2)).not.toEqual(made(1))
    },
  )

  test('gives a list that begins as a shorter one does', () => {
    const made = (count: number) => [...generate('tilmelding', { count, seed, invalid: 0.2 })]
    expect(made(50).slice(0, 10)).toEqual(made(10))
  })
})

test('about the share asked for is faulty, by every fault', () => {
  const made = [...generate('praecismatch', { count: 3000, seed, invalid: 0.2 })]
  const faulty = made.flatMap(({ fault }) => fault ?? [])
  expect(faulty.length).toBeGreaterThan(500)
  expect(faulty.length).toBeLessThan(700)
  expect(new Set(faulty)).toEqual(new Set(faultsOf('praecismatch')))
})

test('nobody can be taken for a real person', () => {
  const text = slugs.flatMap((slug) => soundOf(slug).map((one) => JSON.stringify(one))).join('\n')
  const phones = [...text.matchAll(/"telefon":"([^"]*)"/g)].map(([, phone]) => phone)
  const addresses = [...text.matchAll(/"adresse":"([^"]*)"/g)].map(([, address]) => address)
  const references = [...text.matchAll(/"borgerReference":"([^"]*)"/g)].map(([, one]) => one)
  expect(phones.filter((phone) => !/^00 00 [0-9]{2} [0-9]{2}$/.test(phone!))).toEqual([])
  expect(addresses.filter((address) => !address!.endsWith(', 0000 Prøveby'))).toEqual([])
  expect(references.filter((one) => !/^opdigtet-[0-9]+$/.test(one!))).toEqual([])
  expect(Math.min(phones.length, addresses.length, references.length)).toBeGreaterThan(1000)
})

test('every value of every code list occurs, save what is advised against', () => {
  // What a first contact is advised against, and what is a warning wherever it stands.
  const unwise = ['matchkategori 1', 'matchkategori 2', 'matchkategori 3', 'matchkategori 5']
  for (const { slug, name, root } of types) {
    const text = soundOf(slug).map(({ registration }) => registration)
    for (const [field, { values }] of Object.entries(root.properties ?? {})) {
      const missing = (values ?? []).filter(
        (value) =>
          !text.some((one) => one[field] === value) &&
          !(name === 'straksmatch' && unwise.includes(`${field} ${value}`)),
      )
      expect([slug, field, ...missing]).toEqual([slug, field])
    }
  }
})

describe('a course', () => {
  const courses = () =>
    soundOf('forloeb').map(
      ({ registration }) => registration['forloeb'] as Record<string, unknown>[],
    )
  const has = (name: string, more: Record<string, unknown> = {}) =>
    courses().filter((course) =>
      course.some((one) =>
        Object.entries({ registreringstype: name, ...more }).every(
          ([field, value]) => one[field] === value,
        ),
      ),
    ).length

  test('begins with a straksmatch, and is about one citizen', () => {
    for (const course of courses()) {
      expect(course[0]!['registreringstype']).toBe('straksmatch')
      const citizens = course.map(({ borgerReference }) => borgerReference)
      expect(new Set(citizens).size).toBe(1)
      const names = course.flatMap(({ stamdata }) => (stamdata ? [JSON.stringify(stamdata)] : []))
      expect(new Set(names).size).toBe(1)
    }
  })

  test('goes on in every way: to a jobsamtale or two, to work, to a refusal, to match 4-5', () => {
    expect(has('præcismatch', { samtaletype: 'efterfølgende jobsamtale' })).toBeGreaterThan(30)
    for (const aarsag of ['i job', 'ingen bevilling', 'match 4-5']) {
      expect(has('afmelding', { aarsag }), aarsag).toBeGreaterThan(30)
    }
    expect(has('straksmatch', { matchkategori: 4 })).toBeGreaterThan(30)
    expect(has('cv-godkendelse')).toBeGreaterThan(30)
  })
})

test('a type that is not known is turned down', () => {
  expect(() => [...generate('hurtigmatch', { count: 1, seed, invalid: 0 })]).toThrow(RangeError)
})
