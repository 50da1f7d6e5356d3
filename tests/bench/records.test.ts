import { expect, test } from 'vitest'
import { faults, generateRecords } from '../../bench/records.ts'
import { validateText } from '../../src/engine/index.ts'

const samples = [...generateRecords({ count: 3000, seed: 7, invalid: 0.1 })]

const findingsIn = (line: string) =>
  validateText(line, { profile: 'complete', asOf: '2008-09-20' }).findings

test('the same seed gives the same records, another seed gives others', () => {
  const lines = (seed: number) =>
    [...generateRecords({ count: 20, seed, invalid: 0.5 })].map(({ line }) => line)
  expect(lines(1)).toEqual(lines(1))
  expect(lines(1)).not.toEqual(lines(2))
})

test('about the share asked for is faulty, and every fault occurs', () => {
  const faulty = samples.filter(({ fault }) => fault !== null)
  expect(faulty.length).toBeGreaterThan(200)
  expect(faulty.length).toBeLessThan(400)
  expect(new Set(faulty.map(({ fault }) => fault))).toEqual(new Set(Object.keys(faults)))
})

test('a sound record has no finding, a faulty one has an error', () => {
  const wrong = samples.filter(({ line, fault }) => {
    const findings = findingsIn(line)
    return fault === null
      ? findings.length > 0
      : !findings.some(({ severity }) => severity === 'error')
  })
  expect(wrong).toEqual([])
})
