import { expect, test } from 'vitest'
import { compare, median } from '../../bench/compare.ts'

test('the median is the middle one, or midway between the two in the middle', () => {
  expect(median([9, 1, 5])).toBe(5)
  expect(median([4, 1, 3, 100])).toBe(3.5)
})

test('contenders take turns, and each round begins with another', () => {
  const order: string[] = []
  const contender = (name: string, found: number) => ({
    name,
    run: () => {
      order.push(name)
      return found
    },
  })
  const standings = compare([contender('a', 0), contender('b', 2)], 3)
  expect(order.join('')).toBe('ab' + 'ab' + 'ba' + 'ab')
  expect(standings.map(({ name, found }) => [name, found])).toEqual([
    ['a', 0],
    ['b', 2],
  ])
  expect(standings[0]?.ratio).toBe(1)
})
