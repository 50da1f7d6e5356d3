import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { validateText } from '../../../src/api/index.ts'
import { runs } from '../../fixtures/runs.ts'
import { AS_OF } from '../../fixtures/as-of.ts'
import { expectKept } from '../../promises/fixes.ts'
import { draftsWithSlips, optionsOf, waysToWrite } from '../../promises/texts-with-slips.ts'
import { damaged } from '../read/written/damaged.ts'
import { hands } from '../read/written/hand.ts'

test('the fixes of a table, a form or lines that were damaged do no harm, and tick no box', () => {
  fc.assert(
    fc.property(hands.map(damaged), optionsOf, (text, options) => {
      expectKept(text, options)
      const { findings } = validateText(text, options)
      const written = findings.flatMap(({ fix }) => fix?.edits.map((edit) => edit.text) ?? [])
      expect(written.filter((one) => /[☑☒✓✔]|\[x\]/i.test(one))).toEqual([])
    }),
    { numRuns: runs(1500) },
  )
})

test('a fix leaves something in each row of a table', () => {
  const rows = ['registreringstype;afmeldingsdato;bemaerkninger', ';2008-09-15;', ';;Uændret.']
  expectKept(rows.join('\r\n'), { asOf: AS_OF, type: 'straksmatch' })
})

describe.each(waysToWrite)('the fixes of %s', (_name, write) => {
  test('do no harm alone or together, and leave nothing to fix', () => {
    fc.assert(
      fc.property(
        fc.array(draftsWithSlips, { minLength: 1, maxLength: 2 }),
        optionsOf,
        (records, options) => {
          expectKept(write(records), options)
        },
      ),
      { numRuns: 300 },
    )
  })
})
