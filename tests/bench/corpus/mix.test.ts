import { expect, test } from 'vitest'
import { countsOf, mix } from '../../../bench/corpus/mix.ts'
import { types } from '../../../src/api/index.ts'

test('every type has its part, and the parts are a hundred', () => {
  expect(Object.keys(mix).sort()).toEqual(types.map(({ slug }) => slug).sort())
  expect(Object.values(mix).reduce((all, part) => all + part, 0)).toBe(100)
})

test('the counts are the parts, and their sum is what was asked for', () => {
  expect(countsOf(100)).toEqual(mix)
  const counts = countsOf(1234)
  expect(Object.values(counts).reduce((all, count) => all + count, 0)).toBe(1234)
  expect(counts['tilmelding']).toBe(246)
})

test('where a type is left out, the others share its part', () => {
  const counts = countsOf(98, ['forloeb'])
  expect(counts).not.toHaveProperty('forloeb')
  expect(counts['straksmatch']).toBe(25)
})
