import fc from 'fast-check'
import { expect, test } from 'vitest'
import { whereJsonEnds } from './strict-json.ts'

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

const pieces = [
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '"',
  '"a"',
  '\\',
  '\\u00e5',
  '0',
  '1',
  '-',
  '.',
  'e',
  '+',
  'true',
  'null',
  ' ',
  '\n',
  'æ',
]

test('the judge of JSON takes what JSON.parse takes, and refuses what it refuses', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.json(),
        fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join('')),
      ),
      (text) => {
        expect(whereJsonEnds(text) === undefined).toBe(isJson(text))
      },
    ),
    { numRuns: 2000 },
  )
})

test.each([
  ['', 0],
  ['{"a":1,}', 7],
  ['{"a":1 "b":2}', 7],
  ['{"a":"x', 7],
  ['{"a":"x\ny"}', 7],
  ['{"a":"\\q"}', 7],
  ['{} {}', 3],
  ['01', 1],
])('the judge of JSON stops in %j at %i', (text, offset) => {
  expect(whereJsonEnds(text)).toBe(offset)
})
