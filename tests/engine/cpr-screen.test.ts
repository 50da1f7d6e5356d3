import fc from 'fast-check'
import { expect, test } from 'vitest'
import { masked } from '../../src/engine/text/masked.ts'
import { cprPattern, holdsCpr, mayHoldCpr } from '../../src/guidance/cpr-number.ts'

/** Texts of what CPR numbers are made of, and of what stands around them. */
const texts = fc
  .array(
    fc.constantFrom(
      ...['670190', '0000', '6701900000', '890200-0000', '12345678', '67', '0', '-', ' ', '\u00A0'],
      ...['\u2011', '\u00AD', '+', 'a', 'æ', '😀', '"', '\n', '\\'],
    ),
    { maxLength: 9 },
  )
  .map((parts) => parts.join(''))

test('the quick look lets no text go by that may hold a CPR number, as it is and as JSON', () => {
  fc.assert(
    fc.property(texts, (text) => {
      fc.pre(holdsCpr(text))
      expect(mayHoldCpr(text)).toBe(true)
      expect(mayHoldCpr(JSON.stringify({ text }))).toBe(true)
    }),
    { numRuns: 2000 },
  )
})

test('the quick look sees through escapes', () => {
  expect(mayHoldCpr('{"a":"67019\\u0030-0000"}')).toBe(true)
})

test.each([
  ['a telephone number', '{"telefon":"12345678"}'],
  ['a date', '{"samtaledato":"2008-09-15"}'],
  ['a line break', '{"bemaerkninger":"Ingen\\nBil"}'],
])('the quick look is not held up by %s', (_name, json) => {
  expect(mayHoldCpr(json)).toBe(false)
})

test('when CPR numbers are hidden, none is left and all else is as it was', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const hidden = masked(text, cprPattern)
      expect(holdsCpr(hidden)).toBe(false)
      expect(hidden).toHaveLength(text.length)
      expect(hidden.replace(/[0-9*]/g, '')).toBe(text.replace(/[0-9*]/g, ''))
      if (!holdsCpr(text)) expect(hidden).toBe(text)
    }),
    { numRuns: 2000 },
  )
})
