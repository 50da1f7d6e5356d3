import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkCase, validate, validateText, type Report } from '../../src/api/index.ts'
import { AS_OF } from '../fixtures/as-of.ts'

const options = { asOf: AS_OF } as const
const information = { registreringstype: 'oplysning', dato: '2008-09-16', kilde: 'k', tekst: 't' }

/** What is found, without places in a text. */
const found = ({ findings }: Report) =>
  findings.map(({ code, record, path }) => [code, record, path])

describe('a value counts as JSON would hold it:', () => {
  test.each<[string, Record<string, unknown>]>([
    ['a member that is undefined', { extra: undefined }],
    ['a member that is a function', { extra: () => 1 }],
    ['a member with a symbol as its name', { [Symbol('extra')]: 1 }],
    ['a member of what it is made after', Object.create({ extra: 1 }) as Record<string, unknown>],
    ['a day as a Date', { dato: { toJSON: () => '2008-09-16' } }],
    ['a text as a String', { tekst: Object('t') }],
  ])('%s', (_what, more) => {
    const value = Object.assign(
      Object.create(Object.getPrototypeOf(more) as object),
      information,
      more,
    )
    expect(found(validate(value, undefined, options))).toEqual([])
    expect(found(validate([value, information], undefined, options))).toEqual([])
    expect(checkCase([value], options).records).toEqual([{ index: 0, type: 'oplysning', line: 1 }])
  })

  test('any value is checked as its text is', () => {
    const part = fc.oneof(
      fc.constantFrom(undefined, null, Number.NaN, Infinity, new Date(0), () => 1, Symbol('x')),
      fc.string(),
      fc.object({ withDate: true, withSparseArray: true, withNullPrototype: true }),
    )
    const value = fc.dictionary(
      fc.constantFrom('dato', 'kilde', 'tekst', 'andet', 'registreringstype'),
      part,
    )
    fc.assert(
      fc.property(value, (made) => {
        const whole = { ...information, ...made }
        const asText = validateText(JSON.stringify(whole), { ...options, format: 'json' })
        expect(found(validate(whole, undefined, options)).sort()).toEqual(found(asText).sort())
      }),
    )
  })

  test('the value itself stays as it is', () => {
    const value = Object.freeze([Object.freeze({ ...information, extra: undefined })])
    validate(value, undefined, options)
    expect(value).toEqual([{ ...information, extra: undefined }])
  })
})

describe('what JSON cannot hold is a TypeError:', () => {
  test.each<[unknown, string]>([
    [new Map([['registreringstype', 'oplysning']]), 'value cannot be a Map'],
    [new Set([information]), 'value cannot be a Set'],
    [Promise.resolve(information), 'value cannot be a Promise'],
    [new TextEncoder().encode('{}'), 'value cannot be an Uint8Array'],
    [Buffer.from('{}'), 'value cannot be an Uint8Array'],
    [new Error('x'), 'value cannot be an Error'],
    [{ ...information, extra: 1n }, 'value cannot be written as JSON: '],
    [[information, Promise.resolve(information)], 'value[1] cannot be a Promise'],
  ])('%s', (value, message) => {
    expect(() => validate(value, undefined, options)).toThrow(TypeError)
    expect(() => validate(value, undefined, options)).toThrow(message)
    expect(() => checkCase(value, options)).toThrow(message.replace('value', 'registrations'))
  })
})

describe('a value without end is answered:', () => {
  test('one that holds itself in many places', () => {
    const round: Record<string, unknown> = { ...information, extra: undefined }
    for (const name of ['a', 'b', 'c']) round[name] = { one: round, two: [round, round] }
    expect(found(validate(round, undefined, options))).toEqual([['for-dybt', 0, '']])
    expect(found(validate([information, round], undefined, options))).toEqual([['for-dybt', 1, '']])
  })

  test('one that holds a long list many times', () => {
    const long = Array.from({ length: 100_000 }, () => 1)
    const value = { ...information, extra: Array.from({ length: 100_000 }, () => long) }
    expect(() => validate(value, undefined, options)).toThrow(
      'value cannot hold more than 1000000 values',
    )
  })

  test.each([
    [60, TypeError],
    [200, undefined],
  ])('one that holds its parts twice, %d levels deep', (levels, error) => {
    let value: unknown = {}
    for (let level = 0; level < levels; level++) value = { a: value, b: value }
    const answer = () => found(validate(value, undefined, options))
    if (error) expect(answer).toThrow(error)
    else expect(answer()).toEqual([['for-dybt', 0, '']])
  })
})
