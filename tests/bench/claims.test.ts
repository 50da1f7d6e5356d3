import { expect, test } from 'vitest'
import { claimTable, claims } from '../../bench/claims.ts'

const rowOf = (table: string, row: string) =>
  table.split('\n').find((line) => line.startsWith(row)) ?? ''

test('every claim has its row, and what was not measured says so', () => {
  const table = claimTable({})
  for (const { row } of Object.values(claims)) expect(rowOf(table, row)).toContain('not measured')
})

test('a mark tells what is owed and not reached', () => {
  const table = claimTable({ oneThread: 2.01, twoThreads: 1.2, sound: 0.35, largeMemory: 251 })
  expect(rowOf(table, claims.oneThread.row)).toMatch(/2\.00 +1\.00 +2\.01 +NOT REACHED$/)
  expect(rowOf(table, claims.twoThreads.row)).toMatch(/1\.20 +reached$/)
  expect(rowOf(table, claims.sound.row)).toMatch(/0\.35 +as hoped$/)
  expect(rowOf(table, claims.largeMemory.row)).toMatch(/250 MB +150 MB +251 MB +NOT REACHED$/)
})

test('what could not be measured is not reached', () => {
  expect(rowOf(claimTable({ large: Number.NaN }), claims.large.row)).toContain('NOT REACHED')
})
