import { beforeAll, describe, expect, test } from 'vitest'
import { compileRecogniser } from '../../../build/recogniser/compile.ts'
import { generateRecogniser } from '../../../build/recogniser/generate.ts'
import {
  readGuidance,
  type KeptRule,
  type RecognisedGuidance,
} from '../../../build/recogniser/guidance.ts'
import type { Clean } from '../../../src/engine/index.ts'
import type { Field, TextKind } from '../../../src/schemas/field.ts'

let guidance: RecognisedGuidance

beforeAll(async () => {
  guidance = await readGuidance()
})

const withRule = (rule: Partial<KeptRule>): RecognisedGuidance => ({
  ...guidance,
  rules: [
    ...guidance.rules,
    { code: 'ny-regel', types: 'alle', schema: 'none', hasCheck: true, ...rule },
  ],
})

test('the same guidance gives the same bytes', async () => {
  const make = async () => compileRecogniser(generateRecogniser(await readGuidance()))
  expect(await make()).toEqual(await make())
  // Compiled twice, on a machine that has other tests to run.
}, 120_000)

describe('the build stops', () => {
  test('at a rule that does not say when it is kept, and says which and what to do', () => {
    expect(() => generateRecogniser(withRule({}))).toThrow(
      /rule "ny-regel" does not say when a record is sure to keep it.*Export a `clean` condition/,
    )
    expect(() => generateRecogniser(withRule({ clean: {} }))).toThrow('ny-regel')
    expect(() => generateRecogniser(withRule({ schema: 'whole' }))).toThrow('ny-regel')
    expect(() => generateRecogniser(withRule({ schema: 'part', hasCheck: false }))).toThrow(
      'ny-regel',
    )
  })

  test('but not at one that the schema states whole', () => {
    expect(() => generateRecogniser(withRule({ schema: 'whole', hasCheck: false }))).not.toThrow()
  })

  test.each<[string, Clean]>([
    ['a field no type has', { record: { field: 'navnet', isPresent: true } }],
    ['a value a field never has', { record: { field: 'matchkategori', isOneOf: [7] } }],
    ['a list that is none', { record: { field: 'matchkategori', hasItems: 1 } }],
    ['a date that is none', { record: { date: { field: 'matchkategori' }, isBefore: 'as-of' } }],
    [
      'items without a code list',
      { list: { field: 'opmaerksomhedsomraader', hasNoTwoOfSame: 'tekst' } },
    ],
    ['a kind of text there is none of', { eachText: { of: ['fritext'] } }],
    ['a date that is a text', { eachDate: { of: ['fritekst'], isNotAfter: 'as-of' } }],
    ['a text that is a date', { eachText: { of: ['dato'] } }],
    ['an item of a list', { record: { field: 'forloeb/*', isPresent: true } }],
    ['a word in capitals', { eachText: { saysMoreThan: { words: ['Nyt'], length: 10 } } }],
  ])('at a clean condition about %s', (_, clean) => {
    expect(() => generateRecogniser(withRule({ clean }))).toThrow()
  })
})

/** The recogniser of a guidance: tells of lines whether each is clean at 2008-09-20. */
async function recogniserOf(ofGuidance: RecognisedGuidance): Promise<(record: unknown) => boolean> {
  const source = await WebAssembly.instantiate(
    (await compileRecogniser(generateRecogniser(ofGuidance))) as BufferSource,
  )
  const { memory, prepare, scan, inputAt, recordCount } = source.instance.exports as unknown as {
    memory: WebAssembly.Memory
    prepare(capacity: number, asOf: number): void
    scan(length: number, allowed: number): void
    inputAt: WebAssembly.Global<'i32'>
    recordCount: WebAssembly.Global<'i32'>
  }
  prepare(10_000, 20080920)
  return (record) => {
    const bytes = Buffer.from(typeof record === 'string' ? record : JSON.stringify(record))
    new Uint8Array(memory.buffer).set(bytes, inputAt.value)
    scan(bytes.length, -1)
    return recordCount.value === 1
  }
}

test('a rule about dates to come is easy to say', async () => {
  const clean: Clean = {
    eachDate: { of: ['dato', 'periodedato'], isNotBefore: { day: '1990-01-01' } },
  }
  const isClean = await recogniserOf(withRule({ clean }))
  const fravaer = (fra: string) => ({
    registreringstype: 'fravær',
    aarsag: 'andet',
    fra,
    registreretI: 'TASS',
  })
  expect(['1989-12-31', '1990-01-01', '2008-09-21'].map((day) => isClean(fravaer(day)))).toEqual([
    false,
    true,
    true,
  ])
})

describe('another guidance', () => {
  const text: TextKind = {
    name: 'tekst',
    maxLength: 5,
    tests: [{ pattern: /[^ ]/u, code: 'tom-tekst' }],
  }
  const code: TextKind = {
    name: 'kode',
    tests: [{ pattern: /^[A-Z]{2}(?:[0-9]|x)*$/u, code: 'ugyldig-kode' }],
  }
  const odd: TextKind = { name: 'andet', tests: [{ pattern: /(.)\1/u, code: 'ugyldig-kode' }] }
  const date: TextKind = { ...guidanceDate(), name: 'dag' }
  const field = (of: Partial<Field>): Field => ({
    title: '',
    type: 'string',
    strength: 'kan',
    ...of,
  })
  const properties: Record<string, Field> = {
    art: field({ values: ['lån'], strength: 'skal' }),
    tekst: field({ kind: text }),
    kode: field({ kind: code, isNullable: true }),
    andet: field({ kind: odd }),
    antal: field({ type: 'integer' }),
    trin: field({ type: 'integer', values: [1, 12, 2] }),
    fra: field({ kind: date }),
    til: field({ kind: date }),
    tal: field({ type: 'array', isSet: true, items: field({ type: 'integer', values: [1, 12] }) }),
    sæt: field({ type: 'array', isSet: true, minItems: 1, items: field({ kind: text }) }),
  }
  const other: RecognisedGuidance = {
    types: [
      {
        name: 'lån',
        slug: 'laan',
        title: 'Lån',
        step: '',
        kilde: [],
        root: { title: '', type: 'object', properties },
        conditions: [{ kode: 'trin', if: { required: ['antal'] }, then: { required: ['trin'] } }],
      },
    ],
    rules: [
      {
        code: 'for-lang-tid',
        types: ['lån'],
        schema: 'none',
        hasCheck: true,
        clean: {
          record: { not: { daysFrom: { field: 'fra' }, to: { field: 'til' }, atLeast: 30 } },
        },
      },
    ],
    typeKey: 'art',
    referenceKey: 'laaner',
  }
  let isClean: (record: unknown) => boolean
  const laan = (fields: object) => isClean({ art: 'lån', ...fields })

  beforeAll(async () => {
    isClean = await recogniserOf(other)
  })

  test.each<[boolean, object]>([
    [true, {}],
    [false, { art: 'køb' }],
    [true, { tekst: 'æøå😀!' }],
    [false, { tekst: 'æøå😀!!' }],
    [false, { tekst: '' }],
    [false, { tekst: '   ' }],
    [true, { kode: 'AB12x' }],
    [true, { kode: null }],
    [false, { kode: 'A12' }],
    [false, { kode: 'AB12y' }],
    [false, { kode: 'ABå' }],
    [true, { antal: -120, trin: 12 }],
    [false, { antal: 120 }],
    [false, { antal: 1.5, trin: 1 }],
    [true, { trin: 1 }],
    [false, { trin: 11 }],
    [true, { fra: '2008-02-01', til: '2008-03-01' }],
    [false, { fra: '2008-02-01', til: '2008-03-02' }],
    [true, { fra: '2008-12-20', til: '2009-01-18' }],
    [false, { fra: '2008-12-20', til: '2009-01-19' }],
    [true, { til: '2008-03-02' }],
    [true, { tal: [] }],
    [true, { tal: [12, 1] }],
    [false, { tal: [12, 1, 12] }],
    [false, { sæt: [] }],
    [true, { sæt: ['a', 'b', 'ab'] }],
    [false, { sæt: ['a', 'b', 'a'] }],
  ])('is recognised by its own types and rules: %s %j', (expected, fields) => {
    expect(laan(fields)).toBe(expected)
  })

  test('has what is not understood asked about', () => {
    expect(laan({ andet: 'aa' })).toBe(false)
  })
})

/** A kind of text that is a real day, as the schemas write it. */
function guidanceDate(): TextKind {
  const pattern =
    /^[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)$|^(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29$/u
  return { name: 'dato', tests: [{ pattern, code: 'ugyldig-dato' }] }
}
