import { expect, test } from 'vitest'
import { validateText } from '../../src/api/index.ts'
import { faultsOfCases, generateCases, LAST_DAY } from '../../src/generate/index.ts'
import { runs } from '../fixtures/runs.ts'

const count = runs(800)
const complete = { profile: 'complete', asOf: LAST_DAY, format: 'ndjson' } as const
const text = (registrations: readonly object[]) =>
  registrations.map((one) => JSON.stringify(one)).join('\n')

test('sound citizens have no finding, neither alone nor together', () => {
  const all = [...generateCases({ count, seed: 1, invalid: 0 })]
  const report = validateText(text(all.flatMap(({ registrations }) => registrations)), complete)
  expect(report.findings).toEqual([])
  expect(all.map(({ fault }) => fault)).toEqual(Array.from({ length: count }, () => null))
})

test('each citizen has a reference of their own, and a course in the order of days', () => {
  const all = [...generateCases({ count: 50, seed: 3, invalid: 0 })]
  for (const [index, { registrations }] of all.entries()) {
    expect(registrations.length).toBeGreaterThan(2)
    expect(registrations[0]).toMatchObject({ registreringstype: 'straksmatch' })
    for (const one of registrations) expect(one['borgerReference']).toBe(`opdigtet-${index + 1}`)
  }
})

test('faulty citizens have the fault that is told of them, and every fault occurs', () => {
  const met = new Set<string | null>()
  for (const { registrations, fault } of generateCases({ count: 1500, seed: 2, invalid: 1 })) {
    met.add(fault)
    const found = validateText(text(registrations), complete).findings.map(({ code }) => code)
    expect(found).toContain(fault)
  }
  expect([...met].sort()).toEqual(faultsOfCases().sort())
})

test('the same seed gives the same citizens, and the first of many are those of few', () => {
  const few = [...generateCases({ count: 5, seed: 9, invalid: 0.5 })]
  const many = [...generateCases({ count: 10, seed: 9, invalid: 0.5 })]
  expect(many.slice(0, 5)).toEqual(few)
  expect([...generateCases({ count: 5, seed: 8, invalid: 0.5 })]).not.toEqual(few)
})
