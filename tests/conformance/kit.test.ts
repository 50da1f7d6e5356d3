import {
  registerSchema,
  validate as judge,
  type Validator,
} from '@hyperjump/json-schema/draft-2020-12'
import { beforeAll, describe, expect, test } from 'vitest'
import { codes, types, validate } from '../../src/api/index.ts'
import { conformanceKit, kitText } from '../../src/conformance/index.ts'
import { textOf } from '../../src/conformance/kit.ts'
import { schemaAt } from '../../src/conformance/places.ts'
import { publishSchema, schemaAddress } from '../../src/schemas/publish.ts'
import { sources } from '../../src/schemas/sources.ts'
import { examples } from '../engine/examples.ts'

const SITE = 'https://modtagelse.example'
const kit = conformanceKit()
const { groups, instances } = kit

describe('Hyperjump, which is neither of those that made the kit,', () => {
  const judges: Record<string, Validator> = {}

  beforeAll(async () => {
    for (const schema of Object.values(sources)) {
      registerSchema(publishSchema(schema, SITE) as Parameters<typeof registerSchema>[0])
    }
    for (const { slug } of types) judges[slug] = await judge(schemaAddress(slug, SITE))
  })

  test.each(types)('says of each $name what the kit says', ({ slug }) => {
    const other = instances
      .filter(({ schema }) => schema === slug)
      .filter(({ instance, valid }) => judges[slug]!(instance as never).valid !== valid)
    expect(other.map(({ id }) => id)).toEqual([])
  })
})

test('the codes are those of the engine at the day of the instance', () => {
  for (const { id, schema, asOf, instance, codes: expected } of instances) {
    if (!expected) continue
    for (const profile of ['draft', 'complete'] as const) {
      const found = validate(instance, schema, { profile, asOf }).findings
      expect(
        found.map(({ code, path }) => ({ code, path })),
        id,
      ).toEqual(expected[profile])
    }
  }
})

test('an id can name a file, and names one instance alone', () => {
  expect(instances.filter(({ id }) => !/^[A-Za-z0-9.-]{1,180}$/.test(id))).toEqual([])
  expect(new Set(instances.map(({ id }) => id.toLowerCase())).size).toBe(instances.length)
})

test('each type has both kinds, and every group its instances', () => {
  for (const { slug } of types) {
    const ofType = instances.filter(({ schema }) => schema === slug)
    expect(ofType.filter(({ valid }) => valid).length, slug).toBeGreaterThan(10)
    expect(ofType.filter(({ valid }) => !valid).length, slug).toBeGreaterThan(10)
  }
  const used = new Set(instances.map(({ group }) => group))
  expect(groups.filter(({ id }) => !used.has(id))).toEqual([])
  expect([...used].filter((id) => !groups.some((group) => group.id === id))).toEqual([])
})

test('every example is in it', () => {
  const texts = new Set(instances.map(({ schema, instance }) => schema + JSON.stringify(instance)))
  expect(examples.filter(({ slug, draft }) => !texts.has(slug + JSON.stringify(draft)))).toEqual([])
})

test('every code that a registration or a case can have is expected somewhere', () => {
  const expected = new Set(
    instances.flatMap(({ codes: found }) =>
      [...(found?.draft ?? []), ...(found?.complete ?? [])].map(({ code }) => code),
    ),
  )
  const missing = codes.filter(({ code }) => !expected.has(code)).map(({ code }) => code)
  // What only a text can have: how it is written, or that there is more or less of it than a registration.
  expect(missing).toMatchInlineSnapshot(`
    [
      "tomt",
      "ugyldig-json",
      "dobbelt-noegle",
      "for-dybt",
      "skaev-raekke",
      "forkert-tegnsaet",
      "dato-raekkefoelge",
      "ugedag-passer-ikke",
    ]
  `)
})

test('each keyword it names stands in the published schema', () => {
  for (const { id, probes } of instances) {
    if (!probes) continue
    const holder = schemaAt(probes.schema, probes.pointer.replace(/\/[^/]*$/, ''))
    expect(probes.keyword in holder.schema, id).toBe(true)
  }
})

describe('the traps that validators fall into are there:', () => {
  const [straksmatch] = types
  const texts = instances.map(textOf)
  const has = (pattern: RegExp, valid: boolean) =>
    instances.some((one, index) => one.valid === valid && pattern.test(texts[index]!))

  test.each<[string, RegExp, boolean]>([
    ['a line break behind a date', /"2008-09-15\\n"/, false],
    ['a line break behind a telephone number', /"12345678\\n"/, false],
    ['29 February 2000', /"2000-02-29"/, true],
    ['29 February 1900', /"1900-02-29"/, false],
    ['29 February 2008', /"2008-02-29"/, true],
    ['29 February 2007', /"2007-02-29"/, false],
    ['31 April', /"2008-04-31"/, false],
    ['4,000 characters', /"x{4000}"/, true],
    ['4,001 characters', /"x{4001}"/, false],
    ['4,000 characters of two UTF-16 units', /"\u{1F600}{4000}"/u, true],
    ['4,001 characters of two UTF-16 units', /"\u{1F600}{4001}"/u, false],
    ['a character of two UTF-16 units alone', /"\u{1F600}"/u, true],
    ['the name toString', /"toString":/, false],
    ['the name __proto__', /"__proto__":/, false],
    ['the value constructor', /:"constructor"/, false],
    ['a number written with a decimal point', /"matchkategori":5\.0/, true],
    ['an empty list that may be', /"udslagsgivendeOmraader":\[\]/, true],
    ['an empty list that may not be', /"stillingsbetegnelser":\[\]/, false],
    ['null that may be', /"akasse":null/, true],
    ['null that may not be', /"sagstype":null/, false],
  ])('%s', (_name, pattern, valid) => {
    expect(straksmatch).toBeDefined()
    expect(has(pattern, valid)).toBe(true)
  })
})

test('nobody has the numbers in it: each that looks like a CPR number has 60 added to its day', () => {
  const numbers = instances.flatMap((one) =>
    [
      ...textOf(one).matchAll(
        /(?<![0-9+])([0-9]{6})[-\u2010-\u2015\u2212\u00AD \u00A0]*([0-9]{4})(?![0-9])/g,
      ),
    ].map(([, date]) => Number(date!.slice(0, 2))),
  )
  expect(numbers.filter((day) => day > 0 && day < 32)).toEqual([])
})

test('written down it is an instance on each line, of a size that anybody can fetch', () => {
  const text = kitText(kit)
  expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(kit)))
  expect(text.split('\n').filter((line) => line.startsWith('{"id":'))).toHaveLength(
    instances.length + groups.length,
  )
  expect(Buffer.byteLength(text)).toBeLessThan(5_000_000)
})
