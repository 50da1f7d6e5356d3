import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as onNode from '../../src/api/node.ts'
import * as everywhere from '../../src/api/package.ts'
import { AS_OF } from '../fixtures/as-of.ts'

const text = '{"registreringstype":"oplysning"}'

/** Each function that takes options, called with them. */
const calls: Readonly<Record<string, (options?: unknown) => unknown>> = {
  validateText: (options) => everywhere.validateText(text, options as never),
  'validateText on Node': (options) => onNode.validateText(text, options as never),
  validate: (options) => everywhere.validate({}, undefined, options as never),
  'validate with a type': (options) => everywhere.validate({}, 'oplysning', options as never),
  checkCase: (options) => everywhere.checkCase([], options as never),
  checkCaseText: (options) => everywhere.checkCaseText(text, options as never),
  deadlines: (options) => everywhere.deadlines('2008-09-15', options as never),
}

describe.each(Object.entries(calls))('%s', (_name, call) => {
  test.each<[unknown, string]>([
    [null, 'options cannot be null'],
    ['draft', 'options cannot be "draft"'],
    [4, 'options cannot be 4'],
    [[], 'options cannot be an Array'],
    [new Map(), 'options cannot be a Map'],
    [() => ({}), 'options cannot be a function'],
    [{ asof: AS_OF }, '"asof" is not an option; did you mean asOf?'],
    [{ asof: undefined }, '"asof" is not an option; did you mean asOf?'],
    [{ profil: 'complete' }, '"profil" is not an option; did you mean profile?'],
    [{ site_url: '' }, '"site_url" is not an option; did you mean siteUrl?'],
    [{ max: 4 }, 'the options are type, format, profile, asOf, maxFindings, siteUrl'],
    [
      { ['__proto__' as string]: 4, ...JSON.parse('{"__proto__":4}') },
      '"__proto__" is not an option',
    ],
    [{ toString: 'x' }, '"toString" is not an option'],
    [{ maxFindings: '3' }, 'maxFindings cannot be "3": it must be a whole number from 0'],
    [{ maxFindings: 1.5 }, 'maxFindings cannot be 1.5'],
    [{ maxFindings: -1 }, 'maxFindings cannot be -1'],
    [{ maxFindings: 3n }, 'maxFindings cannot be a BigInt'],
    [{ siteUrl: 5 }, 'siteUrl cannot be 5: it must be a text'],
    [{ siteUrl: new URL('https://eksempel.dk') }, 'siteUrl cannot be an URL'],
    [{ type: 5 }, 'type cannot be 5'],
    [{ type: ['straksmatch'] }, 'type cannot be an Array'],
    [{ type: 'straksmats' }, 'type cannot be "straksmats"'],
    [{ format: 'xml' }, `format cannot be "xml": it must be 'json'`],
    [{ profile: 'kladde' }, `profile cannot be "kladde": it must be 'draft' or 'complete'`],
    [{ asOf: new Date(0) }, 'asOf cannot be a Date: it must be a day of the calendar, YYYY-MM-DD'],
    [{ asOf: '2008-02-30' }, 'asOf cannot be "2008-02-30"'],
    [{ asOf: '670190-0000' }, 'asOf cannot be "******-****"'],
    [{ asOf: 'x'.repeat(1000) }, `asOf cannot be "${'x'.repeat(40)}…"`],
  ])('of %o says what is wrong', (options, message) => {
    expect(() => call(options)).toThrow(TypeError)
    expect(() => call(options)).toThrow(message)
  })

  test('takes what is known, what is undefined and nothing at all', () => {
    for (const options of [
      undefined,
      {},
      Object.create(null),
      Object.freeze({ type: 'auto', format: 'auto', maxFindings: Infinity, siteUrl: '' }),
      { type: 'cv-godkendelse', format: 'lines', profile: 'complete', asOf: AS_OF, maxFindings: 0 },
      { type: undefined, format: undefined, profile: undefined, asOf: undefined },
    ]) {
      expect(() => call(options)).not.toThrow()
    }
  })

  test('answers or throws a TypeError, whatever is made up', () => {
    const value = fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true })
    const name = fc.constantFrom('type', 'format', 'profile', 'asOf', 'maxFindings', 'siteUrl', 'x')
    fc.assert(
      fc.property(fc.oneof(value, fc.dictionary(name, value)), (options) => {
        try {
          call(options)
        } catch (error) {
          expect(error).toBeInstanceOf(TypeError)
          expect((error as Error).message).toMatch(
            /^(?:options cannot be|\w+ cannot be|".*" is not)/s,
          )
        }
      }),
    )
  })
})

test.each<[unknown, string]>([
  [Buffer.from(text), 'text cannot be an Uint8Array: it must be a string: decode the bytes first'],
  [new ArrayBuffer(2), 'text cannot be an ArrayBuffer'],
  [undefined, 'text cannot be undefined'],
  [null, 'text cannot be null'],
  [{}, 'text cannot be an Object'],
  [Object('{}'), 'text cannot be a String'],
])('a text that is %o is a TypeError', (wrong, message) => {
  for (const call of [
    () => everywhere.validateText(wrong as string),
    () => onNode.validateText(wrong as string),
    () => everywhere.checkCaseText(wrong as string),
    () => everywhere.applyFixes(wrong as string, { findings: [] }),
  ]) {
    expect(call).toThrow(TypeError)
    expect(call).toThrow(message)
  }
})

test.each([undefined, null, 20080915, new Date(0), '15-09-2008', '2008-02-30', {}, 1n])(
  'a first contact of %o is a TypeError',
  (wrong) => {
    for (const count of [everywhere.deadlines, everywhere.countedDeadlines]) {
      expect(() => count(wrong as string)).toThrow(TypeError)
      expect(() => count(wrong as string)).toThrow('firstContact cannot be')
    }
  },
)

describe('applyFixes', () => {
  const { applyFixes } = everywhere

  test.each<[unknown, string]>([
    [undefined, 'report cannot be undefined'],
    [null, 'report cannot be null'],
    ['', 'report cannot be ""'],
    [{}, 'report.findings cannot be undefined: it must be a list'],
    [{ findings: {} }, 'report.findings cannot be an Object'],
    [{ findings: [null] }, 'a finding of the report cannot be null'],
    [{ findings: [{ fix: null }] }, 'a fix of the report cannot be null'],
    [{ findings: [{ fix: {} }] }, 'the edits of a fix cannot be undefined'],
    [{ findings: [{ fix: { edits: [1] } }] }, 'an edit cannot be 1'],
    [edit(-1, 0, ''), 'the start of an edit cannot be -1'],
    [edit('0', 1, ''), 'the start of an edit cannot be "0"'],
    [edit(2, 1, ''), 'the end of an edit cannot be 1'],
    [edit(0, 1, null), 'the text of an edit cannot be null'],
  ])('of %o says what is wrong', (report, message) => {
    expect(() => applyFixes('text', report as never)).toThrow(TypeError)
    expect(() => applyFixes('text', report as never)).toThrow(message)
  })

  test('takes a report, and findings alone', () => {
    expect(applyFixes('text', edit(0, 1, 'T') as never)).toBe('Text')
    expect(applyFixes('text', { findings: [{}, { fix: undefined as never }] })).toBe('text')
  })

  function edit(start: unknown, end: unknown, put: unknown): unknown {
    return { findings: [{ fix: { title: '', edits: [{ start, end, text: put }] } }] }
  }
})

describe('what is exported cannot be changed by a caller:', () => {
  const patterns = new Set<unknown>()

  /** Every object that can be reached, the frozen among them. */
  function* partsOf(value: unknown, seen = new Set<unknown>()): Generator<object> {
    if (typeof value !== 'object' || value === null || seen.has(value)) return
    seen.add(value)
    yield value
    for (const part of Object.values(value)) yield* partsOf(part, seen)
  }

  test.each(['types', 'rules', 'schemas'] as const)('%s', (name) => {
    const parts = [...partsOf(everywhere[name])]
    expect(parts.length).toBeGreaterThan(90)
    expect(parts.filter((part) => !Object.isFrozen(part))).toEqual([])
    expect(onNode[name]).toBe(everywhere[name])
    for (const part of parts) if (part instanceof RegExp) patterns.add(part)
  })

  test('nor can the bundle of a schema', () => {
    const bundle = everywhere.bundledSchema('straksmatch')
    expect([...partsOf(bundle)].filter((part) => !Object.isFrozen(part))).toEqual([])
    expect(everywhere.bundledSchema('hurtigmatch')).toBeUndefined()
  })

  test('a pattern that is rewritten is not the one of the engine', () => {
    const options = { asOf: AS_OF } as const
    const draft = JSON.stringify({ registreringstype: 'oplysning', dato: 'i går', tekst: ' ' })
    const before = everywhere.validateText(draft, options)
    expect(patterns.size).toBeGreaterThan(0)
    // The only thing that can still be done to a pattern that is frozen.
    for (const pattern of patterns) {
      try {
        RegExp.prototype.compile.call(pattern, '^nothing$')
      } catch {
        // It says no, having done it.
      }
    }
    expect(everywhere.validateText(draft, options)).toEqual(before)
  })
})
