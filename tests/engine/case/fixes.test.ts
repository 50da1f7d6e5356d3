import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyFixes, checkCaseText, validateText, type Report } from '../../../src/api/index.ts'
import { AS_OF } from '../../fixtures/as-of.ts'

/** A forløb in which two days are written as Danes write them, and the decision came on a day of its own. */
const forloeb = (firstContact: string, decision: string) =>
  JSON.stringify({
    forloeb: [
      {
        registreringstype: 'straksmatch',
        samtaletype: '1. henvendelse',
        registreringsoplysninger: { samtaledato: firstContact, registreringsdato: firstContact },
        sagstype: 'kontanthjælpssag',
        straksmatch: true,
      },
      {
        registreringstype: 'ydelsesafgørelse',
        afgoerelsesdato: decision,
        afgoerelse: 'bevilling',
      },
    ],
  })

const fixesIn = ({ findings }: Report) => findings.filter(({ fix }) => fix).length

test('a date is mended while the course, once it can be read, has no more errors than slips', () => {
  const text = forloeb('15-09-2008', '20-09-2008')
  const report = validateText(text, { asOf: '2008-09-22' })
  expect(fixesIn(report)).toBeGreaterThan(0)
  const after = validateText(applyFixes(text, report), { asOf: '2008-09-22' })
  expect(after.counts.error).toBeLessThan(report.counts.error)
})

test('no fix is offered that would bring more errors to light than it mends', () => {
  // One slip: the day of the first contact. Were it mended, two deadlines would have passed with nothing done.
  const text = JSON.stringify({
    forloeb: [
      {
        registreringstype: 'straksmatch',
        samtaletype: '1. henvendelse',
        registreringsoplysninger: { samtaledato: '15-09-2008' },
        sagstype: 'kontanthjælpssag',
        straksmatch: true,
      },
    ],
  })
  expect(fixesIn(validateText(text, { asOf: AS_OF }))).toBe(1)
  expect(fixesIn(validateText(text, { asOf: '2009-06-01' }))).toBe(0)
})

describe('whatever the days, in a forløb, a list and lines of JSON', () => {
  const day = fc
    .tuple(
      fc.constantFrom('2008-09-15', '2008-10-01', '2008-11-20', '2009-02-03'),
      fc.boolean(),
      fc.boolean(),
    )
    .map(([date, isDanish, isQuoted]) => {
      const written = isDanish ? date.split('-').reverse().join('-') : date
      return isQuoted ? ` ${written}` : written
    })

  test('all fixes together bring no error more, and leave nothing to fix', () => {
    fc.assert(
      fc.property(day, day, fc.constantFrom('2008-09-20', '2009-06-01'), (first, second, asOf) => {
        const whole = forloeb(first, second)
        const { forloeb: items } = JSON.parse(whole) as { forloeb: Record<string, unknown>[] }
        const named = items.map((item) => ({ ...item, borgerReference: 'borger-17' }))
        const lines = named.map((item) => JSON.stringify(item)).join('\n')
        for (const text of [whole, JSON.stringify(named), lines]) {
          for (const check of [validateText, checkCaseText]) {
            const report = check(text, { asOf })
            const mended = applyFixes(text, report)
            const after = check(mended, { asOf })
            expect(after.counts.error).toBeLessThanOrEqual(report.counts.error)
            expect(applyFixes(mended, after)).toBe(mended)
          }
        }
      }),
    )
  })
})
