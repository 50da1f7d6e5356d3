import { expect, test } from 'vitest'
import { asFlat, type Flat } from '../../bench/tables/as-flat.ts'
import { validateText, type Options } from '../../src/api/index.ts'
import { generate } from '../../src/generate/index.ts'

const registrations = [...generate('tilmelding', { count: 200, seed: 3, invalid: 0 })].map(
  ({ registration }) => registration as Flat,
)
const options: Options = { type: 'tilmelding', profile: 'complete', asOf: '2008-09-20' }

test.each(['csv', 'lines'] as const)(
  'as %s, sound registrations are read without findings',
  (format) => {
    const report = validateText(asFlat(registrations)[format], { ...options, format })
    expect(report.records).toHaveLength(registrations.length)
    expect(report.findings).toEqual([])
  },
)
