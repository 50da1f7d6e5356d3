import { describe, expect, test } from 'vitest'
import { validateText } from '../../../src/api/index.ts'
import { AS_OF, placesOf } from '../examples.ts'
import { draft, findingsOfDraft, line } from './drafts.ts'

const reportOf = (text: string) => validateText(text, { asOf: AS_OF })

/** Places of repeated names alone. */
const repeatedIn = (text: string) =>
  placesOf(reportOf(text)).filter((place) => place.startsWith('dobbelt-noegle'))

test('the later of two equal names is told, with the range of the name', () => {
  const text = draft.replace('4\n', '4,\n  "sagstype": "anden sag"\n')
  const found = reportOf(text).findings.filter(({ code }) => code === 'dobbelt-noegle')
  expect(found.map(({ path, range }) => ({ path, range }))).toEqual([
    {
      path: '/sagstype',
      range: {
        start: { line: 7, column: 3, offset: text.lastIndexOf('"sagstype"') },
        end: { line: 7, column: 13, offset: text.lastIndexOf('"sagstype"') + 10 },
      },
    },
  ])
})

describe('of two equal names the last one counts', () => {
  test('when it is the right one', () => {
    const text = draft.replace('4\n', '4,\n  "sagstype": "anden sag"\n')
    expect(placesOf(reportOf(text))).not.toContain('ugyldig-vaerdi 5:15 /sagstype')
    expect(placesOf(reportOf(text)).filter((place) => place.startsWith('ugyldig'))).toEqual([])
  })

  test('when it is the wrong one, and it is told at its own place', () => {
    const text = draft.replace('4\n', '4,\n  "sagstype": "x"\n')
    expect(placesOf(reportOf(text))).toContain('ugyldig-vaerdi 7:15 /sagstype')
    expect(placesOf(reportOf(text))).not.toContain('ugyldig-vaerdi 5:15 /sagstype')
  })

  test('also where the later one is told for a slip of the pen elsewhere', () => {
    const text = draft.replace('4\n', '4,\n  "sagstype": "x",, \n')
    expect(placesOf(reportOf(text))).toContain('dobbelt-noegle 7:3 /sagstype')
    expect(placesOf(reportOf(text))).toContain('ugyldig-vaerdi 7:15 /sagstype')
  })
})

test('a name that stands three times is told twice', () => {
  const text = draft.replace('4\n', '4, "matchkategori": 4, "matchkategori": 4\n')
  expect(repeatedIn(text)).toEqual([
    'dobbelt-noegle 6:23 /matchkategori',
    'dobbelt-noegle 6:43 /matchkategori',
  ])
})

test('equal names are told where the two values are equal too', () => {
  expect(repeatedIn(line.replace('{', '{"straksmatch":true,'))).toHaveLength(1)
})

test('a name is told at any depth and in items of lists', () => {
  const text =
    '{"registreringsoplysninger":{"samtaledato":"2008-09-15","samtaledato":"2008-09-15"},"x":[1,{"a":1,"a":2}]}'
  expect(repeatedIn(text)).toEqual([
    'dobbelt-noegle 1:57 /registreringsoplysninger/samtaledato',
    'dobbelt-noegle 1:99 /x/1/a',
  ])
})

test('names are told that are the same only when escapes are read', () => {
  expect(repeatedIn('{"sagstype":"anden sag","sagst\\u0079pe":"anden sag"}')).toEqual([
    'dobbelt-noegle 1:25 /sagstype',
  ])
})

test('names are told although colons stand in texts', () => {
  expect(repeatedIn('{"a":"x: y: z","b":"c:","a":":"}')).toEqual(['dobbelt-noegle 1:25 /a'])
  expect(repeatedIn('{"a":"\\"b\\":1","a":2}')).toEqual(['dobbelt-noegle 1:16 /a'])
})

test('names with slashes and tildes are told under their pointer', () => {
  expect(repeatedIn('{"a/b~c":1,"a/b~c":2}')).toEqual(['dobbelt-noegle 1:12 /a~1b~0c'])
})

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', ''])(
  'the name "%s" is told',
  (name) => {
    expect(repeatedIn(`{"${name}":1,"${name}":2}`)).toEqual([
      `dobbelt-noegle 1:${name.length + 7} /${name}`,
    ])
  },
)

test.each([
  ['colons in texts', '{"a":"x: y","b":"https://example.org:80/","c":"\\"d\\":1"}'],
  ['colons in names', '{"a:":1,"a::":2,"\\":":3}'],
  ['the same name at two depths', '{"a":{"a":{"a":1}}}'],
  ['the same name in two items', '{"a":[{"b":1},{"b":1}]}'],
  ['the same name as a value', '{"a":"a","b":"a"}'],
  ['a name in capitals', '{"a":1,"A":1}'],
  ['a name in another Unicode form', '{"\u00E5":1,"a\u030A":1}'],
  ['the same name in two records of a list', '[{"a":1},{"a":1}]'],
  ['the same name on two lines', '{"a":1}\n{"a":1}'],
])('%s: nothing is repeated', (_name, text) => {
  expect(repeatedIn(text)).toEqual([])
})

test('a repeated name in one record of several is told in that record', () => {
  const text = `[${line},\n${line.replace('{', '{"straksmatch":true,')},\n${line}]`
  const found = reportOf(text).findings.filter(({ code }) => code === 'dobbelt-noegle')
  expect(found.map(({ record, range }) => [record, range?.start.line])).toEqual([[1, 2]])
})

test('the other findings stay', () => {
  const text = draft.replace('4\n', '4, "matchkategori": 4\n')
  const codes = reportOf(text).findings.map(({ code, path }) => `${code} ${path}`)
  expect(codes).toEqual([...findingsOfDraft, 'dobbelt-noegle /matchkategori'])
})
