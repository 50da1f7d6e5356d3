import fc from 'fast-check'
import { expect } from 'vitest'
import { validateText } from '../../../src/api/index.ts'
import { AS_OF } from '../../fixtures/as-of.ts'
import { CPR } from '../../promises/cpr.ts'
import { flawsOf } from '../../promises/report.ts'
import type { Family } from '../family.ts'
import { anyText, textWithNumbers } from '../texts.ts'

const optionsOf = fc.record(
  {
    format: fc.constantFrom('json' as const, 'ndjson' as const, 'csv' as const, 'lines' as const),
    type: fc.constantFrom('straksmatch', 'præcismatch', 'tilmelding', 'fravær', 'forløb'),
    profile: fc.constantFrom('draft' as const, 'complete' as const),
    asOf: fc.constantFrom(AS_OF, '2008-11-10', '1999-12-31'),
  },
  { requiredKeys: ['asOf'] },
)

/** More findings than that for each character, or characters of report for each of them, are too many. */
const MOST_FINDINGS = 10
const MOST_WRITTEN = 8000

/** The report on any text: it holds together, is always the same, is no longer than the text asks for. */
export const reports: Family = {
  name: 'reports on texts',
  turn: 150,
  property: fc.property(anyText, optionsOf, fc.nat({ max: 3 }), (text, options, maxFindings) => {
    const report = validateText(text, options)
    expect(flawsOf(text, report)).toEqual([])
    const written = JSON.stringify(report)
    expect(JSON.stringify(validateText(text, options))).toBe(written)
    expect(report.findings.length).toBeLessThanOrEqual(MOST_FINDINGS * (text.length + 10))
    expect(written.length).toBeLessThanOrEqual(MOST_WRITTEN * (text.length + 10))
    const { findings, ...about } = report
    const few = validateText(text, { ...options, maxFindings })
    expect(few).toEqual({ ...about, findings: findings.slice(0, maxFindings) })
  }),
}

/** No report repeats what may be a CPR number. */
export const discretion: Family = {
  name: 'CPR numbers in reports',
  turn: 100,
  property: fc.property(textWithNumbers, optionsOf, (text, options) => {
    const { findings, records } = validateText(text, options)
    const told = findings.map(({ message, path, requirement }) => [message, path, requirement])
    expect(JSON.stringify([told, records])).not.toMatch(CPR)
  }),
}
