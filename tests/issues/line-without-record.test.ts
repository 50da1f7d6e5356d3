import { expect, test } from 'vitest'
import { validateText } from '../../src/api/index.ts'
import { AS_OF } from '../fixtures/as-of.ts'

const line = '{"registreringstype":"straksmatch"}'

test.each([
  ['in the middle', `${line}\nhej\n${line}`, 2],
  ['at the end', `${line}\n${line}\nhej`, 3],
  ['with a bracket that is not opened', `${line}\n]\n${line}`, 2],
])('a line %s that holds no record is not told as part of the next one', (_name, text, number) => {
  const { findings, records } = validateText(text, {
    asOf: AS_OF,
    format: 'ndjson',
  })
  const slips = findings.filter(({ code }) => code === 'ugyldig-json')
  expect(slips.map(({ range }) => range?.start.line)).toEqual([number])
  const told = records[slips[0]!.record]
  // The record that the finding names is there, and begins no later than the finding.
  expect(told?.line).toBeLessThanOrEqual(number)
})
