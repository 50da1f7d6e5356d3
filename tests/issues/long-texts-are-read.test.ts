import { describe, expect, test } from 'vitest'
import { validateText } from '../../src/api/index.ts'

const AS_OF = { asOf: '2008-09-20' }
const STRAKSMATCH = '{"registreringstype":"straksmatch"'

const codesOf = (text: string) => validateText(text, AS_OF).findings.map(({ code }) => code)

// Read by a pattern that keeps a note of each round, these end in "Maximum call stack size exceeded".
describe('a text is read however long it is', () => {
  test.each([
    ['escapes', `${STRAKSMATCH},"bemaerkninger":"${'\\n'.repeat(3_500_000)}"}`, 'tom-tekst'],
    [
      'escapes with a name that is there twice',
      `{"a":1,"a":"${'\\n'.repeat(3_500_000)}"}`,
      'dobbelt-noegle',
    ],
    [
      'escapes in a list',
      `[${STRAKSMATCH},"bemaerkninger":"${'\\n'.repeat(3_500_000)}"}]`,
      'tom-tekst',
    ],
    ['escapes in a text that does not end', `{"a":"${'\\n'.repeat(3_500_000)}`, 'ugyldig-json'],
    ['words without quotation marks', `{a${' b'.repeat(2_200_000)}`, 'ugyldig-json'],
  ])('%s', (_name, text, code) => {
    expect(codesOf(text)).toContain(code)
  })
})

// Read in proportion to their length, these take a moment; in proportion to its square or worse, more than the limit.
describe('what is long in one way takes no longer than what is long in another', () => {
  test.each([
    ['blanks after a text that does not end', `"${' '.repeat(200_000)}x`],
    ['tabs after a text that does not end', `"${'\t'.repeat(200_000)}x`],
    ['no-break spaces after a text that does not end', `"${'\u00A0'.repeat(50_000)}x`],
    ['blanks in a text that goes on over lines', `{"a": "x${' '.repeat(200_000)}y\n}`],
    ['blanks after a text with a tab inside', `{"a":"b\tc"${' '.repeat(200_000)}x`],
    ['escaped marks on lines that end as on an old Mac', '\\"\r'.repeat(60_000)],
    [
      'names that nobody knows',
      `${STRAKSMATCH},${Array.from({ length: 60_000 }, (_, n) => `"k${n}":1`).join(',')}}`,
    ],
    [
      'names without value',
      `${STRAKSMATCH},${Array.from({ length: 60_000 }, (_, n) => `"k${n}":`).join(',')}}`,
    ],
    [
      'names without colon',
      `${STRAKSMATCH},${Array.from({ length: 30_000 }, (_, n) => `"k${n}" 1`).join(',')}}`,
    ],
    ['numbers like CPR numbers in one name', `{"${'670190-0000 '.repeat(100_000)}":1}`],
    [
      'areas',
      `${STRAKSMATCH},"opmaerksomhedsomraader":[${'{"omraade":"hx","tekst":""},'.repeat(50_000)}{}]}`,
    ],
  ])('%s', (_name, text) => {
    expect(codesOf(text).length).toBeGreaterThan(0)
  })
})

describe('an answer stays in proportion to its text', () => {
  const name = 'k'.repeat(100_000)
  const numbers = Array.from({ length: 5000 }, () => '"670190-0000"').join(',')
  const text = `{"registreringstype":"afmelding","${name}":[${numbers}]}`
  const { findings } = validateText(text, AS_OF)
  const inTexts = findings.filter(({ code }) => code === 'cpr-i-tekst')

  test('when there is much to say under one long name', () => {
    expect(inTexts).toHaveLength(5000)
    expect(JSON.stringify(findings).length).toBeLessThan(20 * text.length)
  })

  test('and each place is still found', () => {
    const places = inTexts.map(({ range }) => text.slice(range!.start.offset, range!.end.offset))
    expect(new Set(places)).toEqual(new Set(['"670190-0000"']))
    expect(new Set(inTexts.map(({ path }) => path)).size).toBe(5000)
  })

  test('and no half of a CPR number is left where a name was cut', () => {
    for (let before = 40; before < 70; before++) {
      const long = `${'x'.repeat(before)} 670190-0000 ${'y'.repeat(100)}`
      const { findings } = validateText(JSON.stringify({ [long]: '670190-0000' }), AS_OF)
      expect(JSON.stringify(findings)).not.toMatch(/67019|90-0|-0000/)
    }
  })
})

test('of a record that is something else than a registration, so much is told as can be held', () => {
  const names = Array.from({ length: 30_000 }, (_, n) => `"k${n}":1`).join(',')
  // One more by a condition of the schema.
  expect(codesOf(`${STRAKSMATCH},${names}}`)).toHaveLength(10_001)
  expect(codesOf(`{${'"a":1,'.repeat(30_000)}"a":1}`)).toHaveLength(10_001)
})
