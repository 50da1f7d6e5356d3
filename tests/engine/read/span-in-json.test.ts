import fc from 'fast-check'
import { expect, test } from 'vitest'
import { child } from '../../../src/engine/model/pointer.ts'
import { SoundRecord } from '../../../src/engine/read/json/read-json.ts'
import { spanInJson } from '../../../src/engine/read/json/span-in-json.ts'

/** The pointers to all that is in a value, and to what is not in it. */
function pointersIn(value: unknown, path = ''): string[] {
  const missing = [child(path, 'mangler'), child(path, 7)]
  if (typeof value !== 'object' || value === null) return [path, ...missing]
  const inner = Object.entries(value).flatMap(([key, one]) => pointersIn(one, child(path, key)))
  return [path, ...missing, ...inner]
}

const blanks = fc.constantFrom('', ' ', '\t', '\r\n', ' \n ')

test('a place is found where the tree of all places has it', () => {
  fc.assert(
    fc.property(
      fc.jsonValue(),
      fc.constantFrom(undefined, 1, '\t'),
      blanks,
      (value, space, around) => {
        const json = JSON.stringify(value, null, space)
        const text = `[${around}${json}${around}]`
        const start = 1 + around.length
        const record = new SoundRecord(value, text, { start, end: start + json.length })
        for (const path of pointersIn(value)) {
          for (const inKey of [false, true]) {
            const span = spanInJson(text, start, path, inKey)
            if (span) expect({ path, span }).toEqual({ path, span: record.locate(path, inKey) })
            else expect(path).toMatch(/[…\\]/)
          }
        }
      },
    ),
  )
})

test.each([
  ['a name written with escapes', '{"a\\u0062":1}', '/ab', '1'],
  ['a name with a quotation mark', '{"a\\"b":2}', '/a"b', '2'],
  ['a name that another begins with', '{"abc":1,"ab":{"d":[0,-1.5e3]}}', '/ab/d/1', '-1.5e3'],
  ['a text with brackets', '{"a":"}]","b":"\\\\","c":3}', '/c', '3'],
])('%s', (_, text, path, found) => {
  const { start, end } = spanInJson(text, 0, path, false) ?? { start: 0, end: 0 }
  expect(text.slice(start, end)).toBe(found)
})
