import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shuffleKeys } from '../../../bench/corpus/shuffle-keys.ts'
import { shuffled } from '../../../bench/corpus/shuffled.ts'
import { Random } from '../../../src/generate/random.ts'

test('shuffled keys say the same', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.nat(), (value, seed) => {
      const before = JSON.parse(JSON.stringify(value)) as unknown
      expect(shuffleKeys(before, new Random(seed))).toEqual(before)
    }),
  )
})

test('the keys stand in another order, on every level', () => {
  const value = { a: 1, b: 2, c: { d: 1, e: 2, f: 3 } }
  const texts = Array.from({ length: 50 }, (_, seed) =>
    JSON.stringify(shuffleKeys(value, new Random(seed))),
  )
  expect(new Set(texts).size).toBeGreaterThan(10)
  expect(texts.some((text) => text.includes('"f":3,"d":1'))).toBe(true)
})

test('every order can come, and nothing is lost', () => {
  const orders = Array.from({ length: 100 }, (_, seed) =>
    shuffled(['a', 'b', 'c'], new Random(seed)).join(''),
  )
  expect(new Set(orders)).toEqual(new Set(['abc', 'acb', 'bac', 'bca', 'cab', 'cba']))
})
