import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asLines } from '../../../../src/components/validator/form/as-lines.ts'
import { viewOf, type FieldView } from '../../../../src/components/validator/form/fields.ts'
import {
  readDraft,
  sameRegistration,
  typeNamed,
  type Registration,
} from '../../../../src/components/validator/form/read-draft.ts'
import { asJson, firstText, setValue } from '../../../../src/components/validator/form/set-value.ts'
import { isSame, valueAt, withValue } from '../../../../src/components/validator/form/values.ts'
import { types } from '../../../../src/api/element.ts'
import { validateText } from '../../../../src/api/index.ts'
import { examples } from '../../../engine/examples.ts'

const straksmatch = typeNamed('straksmatch') as NonNullable<ReturnType<typeof typeNamed>>

const first = (text: string): Registration => readDraft(text).registrations[0] as Registration

/** The text after a change through the form. */
const changed = (text: string, path: string, value: unknown, at = 0): string | undefined => {
  const draft = readDraft(text)
  return setValue(draft, draft.registrations[at] as Registration, path, value)
}

describe('a change in JSON', () => {
  const draft = `{
  "registreringstype": "straksmatch",

  "sagstype":   "anden sag",
  "egetFelt": [1,  2],
  "matchkategori": 4
}`

  test('moves nothing else', () => {
    expect(changed(draft, '/matchkategori', 5)).toBe(draft.replace('4', '5'))
    expect(changed(draft, '/sagstype', 'starthjælpssag')).toBe(
      draft.replace('anden sag', 'starthjælpssag'),
    )
  })

  test('puts a field where the type has it', () => {
    expect(changed(draft, '/samtaletype', '1. henvendelse')).toBe(
      draft.replace('match",', 'match",\n  "samtaletype": "1. henvendelse",'),
    )
    expect(changed(draft, '/udslagsgivendeOmraader', ['helbred'])).toBe(
      draft.replace('4', '4,\n  "udslagsgivendeOmraader": ["helbred"]'),
    )
    expect(changed('{"sagstype": "anden sag"}', '/registreringstype', 'straksmatch')).toBe(
      '{"registreringstype": "straksmatch", "sagstype": "anden sag"}',
    )
    expect(changed('{"sagstype":"anden sag"}', '/matchkategori', 2)).toBe(
      '{"sagstype":"anden sag","matchkategori":2}',
    )
  })

  test('makes what a field lies in, and takes it away when it is empty', () => {
    const path = '/registreringsoplysninger/samtaledato'
    const withDate = changed(draft, path, '2008-09-15') ?? ''
    expect(withDate).toBe(
      draft.replace(
        'match",',
        'match",\n  "registreringsoplysninger": {\n    "samtaledato": "2008-09-15"\n  },',
      ),
    )
    expect(changed(withDate, path, undefined)).toBe(draft)
  })

  test('adds and takes away items of lists', () => {
    const one = changed(draft, '/opmaerksomhedsomraader/0/omraade', 'helbred') ?? ''
    const two = changed(one, '/opmaerksomhedsomraader/1/omraade', 'økonomi og netværk') ?? ''
    expect(valueAt(first(two).value, '/opmaerksomhedsomraader')).toEqual([
      { omraade: 'helbred' },
      { omraade: 'økonomi og netværk' },
    ])
    expect(two.split('\n')).toHaveLength(draft.split('\n').length + 8)
    expect(changed(two, '/opmaerksomhedsomraader/0', undefined)).toBe(
      one.replace('helbred', 'økonomi og netværk'),
    )
    expect(changed(one, '/opmaerksomhedsomraader/0', undefined)).toBe(draft)
  })

  test('keeps to its record, be it in a list, on a line of its own or in a forløb', () => {
    expect(changed('[{"a":1}, {"sagstype": "x"}]', '/matchkategori', 1, 1)).toBe(
      '[{"a":1}, {"sagstype": "x", "matchkategori": 1}]',
    )
    const lines = '{"registreringstype":"straksmatch"}\n{"registreringstype":"straksmatch"}\n'
    expect(changed(lines, '/matchkategori', 1, 1)).toBe(
      lines.replace(/}\n$/, ',"matchkategori":1}\n'),
    )
    const course = '{"forloeb": [{"registreringstype": "straksmatch"}]}'
    expect(readDraft(course).registrations.map(({ home }) => home)).toEqual(['', '/forloeb/0'])
    expect(changed(course, '/matchkategori', 1, 1)).toBe(
      '{"forloeb": [{"registreringstype": "straksmatch", "matchkategori": 1}]}',
    )
    expect(changed(course, '/registreringstype', undefined, 1)).toBe('{"forloeb": [{}]}')
  })

  test('is not made where it would have to break something', () => {
    expect(
      changed(
        '{"registreringsoplysninger": "i går"}',
        '/registreringsoplysninger/samtaledato',
        'x',
      ),
    ).toBe(undefined)
  })
})

describe('a change in lines and tables', () => {
  const lines = 'Hej\n\nStraksmatch\nSagstype: anden sag\nMatchkategori: 4\nMvh. Ida\n'

  test('moves nothing else', () => {
    expect(changed(lines, '/matchkategori', 2)).toBe(lines.replace('4', '2'))
    expect(changed(lines, '/straksmatch', true)).toContain('Straksmatch: ja\n')
    expect(changed(lines, '/udslagsgivendeOmraader', ['helbred', 'økonomi og netværk'])).toContain(
      'Udslagsgivende områder: helbred, økonomi og netværk\n',
    )
    const table = 'sagstype;matchkategori\nanden sag;4\nanden sag;5\n'
    expect(changed(table, '/matchkategori', 3, 1)).toBe(table.replace('5', '3'))
  })

  test('is not made where the format cannot carry it, and the draft can become JSON first', () => {
    const table = 'sagstype;matchkategori\nanden sag;4\n'
    expect(changed(table, '/bemaerkninger', 'x')).toBe(undefined)
    expect(changed(lines, '/opmaerksomhedsomraader/0/omraade', 'helbred')).toBe(undefined)
    const draft = readDraft(lines)
    const json = asJson(draft)
    expect(JSON.parse(json)).toEqual({
      registreringstype: 'straksmatch',
      sagstype: 'anden sag',
      matchkategori: 4,
    })
  })
})

describe('a text', () => {
  test.each([
    ['', 'empty'],
    [' \n', 'empty'],
    ['{"sagstype": "anden sag"}', 'open'],
    ['{"sagstype": "anden sag",}', 'damaged'],
    ['{"sagstype": "anden sag", "sagstype": "x"}', 'damaged'],
    ['```json\n{}\n```', 'open'],
    ['[1, {}]', 'strange'],
    ['[]', 'damaged'],
    ['Hej', 'damaged'],
    [`{"a": "${'x'.repeat(200_001)}"}`, 'long'],
  ])('%j is %s', (text, state) => {
    expect(readDraft(text).state).toBe(state)
  })
})

/** Every field of a view that holds a value of its own. */
const leaves = (views: readonly FieldView[]): FieldView[] =>
  views.flatMap((view) => (view.inside.length > 0 ? leaves(view.inside) : [view]))

const shownOf = ({ type, value }: Registration): FieldView[] => {
  const { own, fetched } = viewOf(type ?? straksmatch, value)
  return leaves([...own, ...fetched])
}

/** A value such as a person may give in a control. */
const valueFor = ({ control, field }: FieldView): fc.Arbitrary<unknown> => {
  const codes = field.values ?? field.items?.values ?? []
  if (control === 'choice' || control === 'select') return fc.constantFrom(...codes)
  if (control === 'truth') return fc.boolean()
  if (control === 'set') return fc.subarray([...codes], { minLength: 1 })
  if (control === 'texts') return fc.array(fc.string({ minLength: 1 }), { minLength: 1 })
  return fc.string({ unit: 'binary' })
}

const drafts = examples.map(({ draft }) => draft)
const arbitraryText = fc
  .tuple(fc.constantFrom(...drafts), fc.constantFrom(...drafts), fc.nat(5))
  .map(([one, two, way]) => {
    if (way === 0) return JSON.stringify(one)
    if (way === 1) return `${JSON.stringify(one)}\n${JSON.stringify(two)}`
    if (way === 2) return JSON.stringify([one, two], null, '\t')
    if (way === 3) return JSON.stringify({ egen: { a: [] }, ...one }, null, 1)
    if (way === 4) return ` ${JSON.stringify([two, one])}\r\n`
    return JSON.stringify(one, null, 2).replaceAll('\n', '\r\n')
  })

describe('whatever is changed in the form', () => {
  test('the text then says it, and all else as before', () => {
    fc.assert(
      fc.property(arbitraryText, fc.gen(), (text, gen) => {
        const draft = readDraft(text)
        const one = gen(() => fc.constantFrom(...draft.registrations))
        const view = gen(() =>
          fc.constantFrom(
            ...shownOf(one).filter(
              ({ control }) =>
                control !== 'unshowable' && control !== 'group' && control !== 'registrations',
            ),
          ),
        )
        const value = gen(() => fc.option(valueFor(view), { nil: undefined }))
        const after = setValue(draft, one, view.path, value)
        expect(after).toBeDefined()
        const read = readDraft(after ?? '')
        const wanted = draft.records.map(({ value: before }, index) =>
          index === one.record ? withValue(before, one.home + view.path, value, one.home) : before,
        )
        expect(read.records.map((record) => record.value)).toEqual(wanted)
        // What is not the place itself is not touched: the text around it is the same on both sides.
        const kept = sharedEnds(text, after ?? '')
        expect(kept).toBeGreaterThanOrEqual(
          Math.min(text.length, (after ?? '').length) -
            lengthOf(view.value) -
            lengthOf(value) -
            200,
        )
      }),
    )
  })

  test('nothing the person did before is lost when a draft is filled in from nothing', () => {
    for (const { draft } of examples) {
      const type = readDraft(JSON.stringify(draft)).registrations[0]?.type
      if (!type || !validateText(JSON.stringify(draft)).ok) continue
      let text = firstText(type)
      for (const [path, value] of entriesOf(draft)) {
        const now = readDraft(text)
        text =
          setValue(
            now,
            sameRegistration(now, { record: 0, home: '' }) as Registration,
            path,
            value,
          ) ?? text
      }
      expect(JSON.parse(text)).toEqual({ registreringstype: type.name, ...draft })
    }
  })
})

/** Every example that can be written as lines. */
const lines = drafts.flatMap((example) => {
  const { type, value } = first(JSON.stringify(example))
  return (type && asLines(type, value).text) ?? []
})

test('a change in lines is made as it was meant, or not at all', () => {
  let made = 0
  fc.assert(
    fc.property(fc.constantFrom(...lines), fc.gen(), (text, gen) => {
      const draft = readDraft(text)
      const one = draft.registrations[0] as Registration
      const single = ['line', 'date', 'choice', 'select', 'truth', 'set']
      const view = gen(() =>
        fc.constantFrom(...shownOf(one).filter(({ control }) => single.includes(control))),
      )
      const value = gen(() => fc.option(valueFor(view), { nil: undefined }))
      const after = setValue(draft, one, view.path, value)
      if (after === undefined) return
      made++
      const { records } = readDraft(after)
      expect(records).toHaveLength(1)
      expect(isSame(records[0]?.value, withValue(one.value, view.path, value))).toBe(true)
    }),
  )
  expect(made).toBeGreaterThan(30)
})

/** Every value of a record that holds no other, with its way. */
function entriesOf(value: unknown, path = ''): [string, unknown][] {
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0) {
    return [[path, value]]
  }
  return Object.entries(value).flatMap(([name, inner]) => entriesOf(inner, `${path}/${name}`))
}

const lengthOf = (value: unknown) => JSON.stringify(value ?? '', null, 8).length * 6

/** How many characters two texts have in common at their beginning and end. */
function sharedEnds(a: string, b: string): number {
  const most = Math.min(a.length, b.length)
  let before = 0
  while (before < most && a[before] === b[before]) before++
  let after = 0
  while (after < most - before && a.at(-1 - after) === b.at(-1 - after)) after++
  return before + after
}

describe('a draft as lines', () => {
  test('is read as the same draft, for every example that can be written so', () => {
    let written = 0
    for (const { draft } of examples) {
      const one = first(JSON.stringify(draft))
      if (!one.type || one.type.name === 'forløb') continue
      const { text } = asLines(one.type, one.value)
      if (text === undefined) continue
      written++
      const [report] = [validateText(text)]
      expect(report.format).toBe('lines')
      expect(
        isSame(
          withoutNull(first(text).value),
          withoutNull({ registreringstype: one.type.name, ...draft }),
        ),
      ).toBe(true)
    }
    expect(written).toBeGreaterThan(20)
  })

  test('is read as the same draft, or not written', () => {
    fc.assert(
      fc.property(fc.constantFrom(...types), fc.gen(), (type, gen) => {
        let text = firstText(type)
        for (let round = 0; round < 4; round++) {
          const draft = readDraft(text)
          const one = draft.registrations[0] as Registration
          const view = gen(() =>
            fc.constantFrom(
              ...shownOf(one).filter(
                ({ control }) =>
                  !['unshowable', 'group', 'groups', 'registrations'].includes(control),
              ),
            ),
          )
          text =
            setValue(
              draft,
              one,
              view.path,
              gen(() => valueFor(view)),
            ) ?? text
        }
        const one = first(text)
        const { text: lines, lost } = asLines(type, one.value)
        if (lines === undefined) expect(lost).toBeDefined()
        else expect(isSame(first(lines).value, one.value)).toBe(true)
      }),
    )
  })

  test('names what cannot be written so', () => {
    const value = { bemaerkninger: 'Et.\n\nTo.', egetFelt: 1, matchkategori: 4 }
    expect(asLines(straksmatch, value).lost).toEqual(['Bemærkninger', 'egetFelt'])
    expect(asLines(straksmatch, { bemaerkninger: 'Et.\nTo.' }).text).toBe(
      'Registreringstype: straksmatch\nBemærkninger: Et.\nTo.\n',
    )
  })
})

const withoutNull = (value: object) =>
  Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== null))
