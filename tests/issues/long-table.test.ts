import { expect, test } from 'vitest'
import { validateText } from '../../src/api/index.ts'
import { AS_OF } from '../fixtures/as-of.ts'

/**
 * Whether a text can hold a CPR number was looked for in all of it at each of its rows, so that a table of 80,000 rows
 * took minutes. These are over within a second or two, and else the time given to a test runs out.
 */
test.each([
  [
    'csv',
    ['Registreringstype;Dato;Kilde;Tekst'],
    'oplysning;16/9 2008;borgeren;Har fået kørekort',
    '',
  ],
  [
    'json',
    ['[{}'],
    ',{"registreringstype":"oplysning","dato":"2008-09-16","kilde":"borgeren","tekst":"Har fået kørekort"}',
    ']',
  ],
])('a long text is checked in a time that grows as it does: %s', (format, head, row, end) => {
  const text = [...head, ...Array.from({ length: 80_000 }, () => row), end].join('\n')
  const report = validateText(text, { asOf: AS_OF })
  expect(report.format).toBe(format)
  expect(report.records.length).toBeGreaterThanOrEqual(80_000)
})
