import { expect, test } from 'vitest'
import { FIRST_YEAR, LAST_YEAR, holidayTable } from '../../build/holidays.ts'

const table = holidayTable()

test('covers 2004 to 2060 and the year after, in which a deadline may end', () => {
  expect([FIRST_YEAR, LAST_YEAR]).toEqual([2004, 2061])
  expect(table.easters).toHaveLength(LAST_YEAR - FIRST_YEAR + 1)
})

test.each([
  ['2008-03-23', 22],
  ['2009-04-12', 42],
  ['2024-03-31', 30],
  ['2026-04-05', 35],
])('Easter Sunday is %s, %i days after 1 March', (date, days) => {
  expect(table.easters[Number(date.slice(0, 4)) - FIRST_YEAR]).toBe(days)
})

test('holds the public holidays of Denmark, and store bededag through 2023', () => {
  expect(table.fixed).toEqual(['01-01', '12-25', '12-26'])
  expect(table.movable).toEqual([
    [-3, LAST_YEAR],
    [-2, LAST_YEAR],
    [0, LAST_YEAR],
    [1, LAST_YEAR],
    [26, 2023],
    [39, LAST_YEAR],
    [49, LAST_YEAR],
    [50, LAST_YEAR],
  ])
})

test('calls each of them by its name in a sentence', () => {
  expect(table.names).toEqual({
    '01-01': 'nytårsdag',
    '12-25': 'juledag',
    '12-26': '2. juledag',
    '-3': 'skærtorsdag',
    '-2': 'langfredag',
    '0': 'påskedag',
    '1': '2. påskedag',
    '26': 'store bededag',
    '39': 'Kristi himmelfartsdag',
    '49': 'pinsedag',
    '50': '2. pinsedag',
  })
})
