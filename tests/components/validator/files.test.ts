import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { joinTexts } from '../../../src/components/validator/tools/join-texts.ts'

describe('texts of several files', () => {
  test('in JSON keep their records in order, as they are written', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.dictionary(fc.string(), fc.json()))), (files) => {
        fc.pre(files.length > 1)
        const joined = joinTexts(files.map((records) => JSON.stringify(records)))
        expect(JSON.parse(joined ?? '')).toEqual(files.flat())
      }),
    )
  })

  test.each([
    ['a table and JSON', ['a;b\n1;2\n', '{}']],
    ['tables of different headers', ['a;b\n1;2\n', 'a;c\n1;2\n']],
    ['letters', ['Registreringstype: cv\n', 'Registreringstype: cv\n']],
  ])('of different kinds are not put together: %s', (_name, texts) => {
    expect(joinTexts(texts)).toBeNull()
  })

  test('of tables end their last line, so that no two rows become one', () => {
    expect(joinTexts(['a;b\n1;2', 'a;b\r\n3;4'])).toBe('a;b\n1;2\n3;4\n')
  })
})
