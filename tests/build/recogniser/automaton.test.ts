import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { automatonOf, type Automaton } from '../../../build/recogniser/automaton.ts'
import { isDatePattern } from '../../../build/recogniser/date-pattern.ts'
import { sureBytes } from '../../../build/recogniser/sure-bytes.ts'

function accepts({ next, ends }: Automaton, text: string): boolean {
  let state = 1
  for (const character of text) state = next[state * 128 + character.charCodeAt(0)] ?? 0
  return ends[state] ?? false
}

describe('an automaton takes the texts that its pattern matches, and no others', () => {
  test.each([
    /^ *(?:(?:[0-9] *){8}|\+ *(?:[0-9] *){6,15})$/u,
    /^a+(?:b|ca?)*$|^[c-]{2}\.$/u,
    /^(?:ab?){1,3}-?$/u,
    /^[0-9]{4}$/u,
  ])('%s', (pattern) => {
    const automaton = automatonOf(pattern)!
    const text = fc.string({ unit: fc.constantFrom(...'abc-. +0129'), maxLength: 24 })
    fc.assert(
      fc.property(text, (one) => {
        expect(accepts(automaton, one)).toBe(pattern.test(one))
      }),
      { numRuns: 2000 },
    )
  })

  test.each([/[a-z]/u, /^a|b$/u, /^(a)\1$/u, /^[^a]$/u, /^a.$/u, /^\d$/u, /^å$/u, /^a{1,}$/u])(
    'and %s is not understood',
    (pattern) => {
      expect(automatonOf(pattern)).toBeUndefined()
    },
  )
})

test('a pattern is one of dates when it matches the days of the calendar', () => {
  expect(isDatePattern(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/u)).toBe(false)
  expect(isDatePattern(/[0-9]/u)).toBe(false)
})

test('bytes prove a character when each character that begins with them would', () => {
  const sure = sureBytes(/[^ \u00a0\u2000]/u)!
  const proves = (byte: number) => sure[byte]
  expect([0x61, 0xc3, 0xf0].map(proves)).toEqual([true, true, true])
  expect([0x20, 0x22, 0x5c, 0x80, 0xc2, 0xe2, 0xff].map(proves)).toEqual(Array(7).fill(false))
  expect(sureBytes(/^[a-z]$/u)).toBeUndefined()
})
