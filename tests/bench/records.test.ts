import { beforeAll, expect, test } from 'vitest'
import { AS_OF } from '../fixtures/as-of.ts'
import type * as Records from '../../bench/records.ts'
import { codes, validateText } from '../../src/api/index.ts'
import '../built/package.ts'

let records: typeof Records
let samples: Records.Sample[]

beforeAll(async () => {
  records = await import('../../bench/records.ts')
  samples = [...records.generateRecords({ count: 3000, seed: 7, invalid: 0.1 })]
})

const findingsIn = (line: string) =>
  validateText(line, { profile: 'complete', asOf: AS_OF }).findings

test('about the share asked for is faulty, and every fault occurs', () => {
  const faulty = samples.filter(({ fault }) => fault !== null)
  expect(faulty.length).toBeGreaterThan(200)
  expect(faulty.length).toBeLessThan(400)
  expect(new Set(faulty.map(({ fault }) => fault))).toEqual(new Set(records.faults))
})

test('every fault is one that JSON Schema can say', () => {
  const said = codes.filter(({ schema }) => schema === 'whole').map(({ code }) => code)
  expect(records.faults.length).toBeGreaterThan(10)
  expect(records.faults.filter((code) => !said.includes(code))).toEqual([])
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
