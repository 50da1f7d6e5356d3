import { describe, expect, test } from 'vitest'
import type { Report } from '../../src/api/index.ts'
import { ChunkedCheck } from '../../src/api/stream.ts'
import { formatters, type Formatter } from '../../src/cli/formatters/index.ts'

/** The report of a text whose cases are more than may be held. */
function reportOf(maxInCases: number): Report {
  const line = '{"registreringstype":"oplysning","borgerReference":"a"}\n'
  const check = new ChunkedCheck({ asOf: '2008-09-20', maxInCases })
  check.add(line.repeat(3))
  if (check.close()) check.addAgain(line.repeat(3))
  return check.report().report
}

test('a report says that the cases were not checked, and nothing where they were', () => {
  expect(reportOf(1)).toMatchObject({ casesNotChecked: true })
  expect(reportOf(3)).not.toHaveProperty('casesNotChecked')
})

describe('each way to write an answer says it', () => {
  const written = async (format: keyof typeof formatters, report: Report) => {
    const write: Formatter = await formatters[format]()
    const reports = [{ file: 'lang.csv', report }]
    return [...write({ reports, unchecked: [], areSeveral: false })].join('')
  }
  const sentence =
    'Sagernes gang er ikke tjekket: der er for mange registreringer med en borgerreference.'

  test.each([
    ['text', sentence],
    ['json', '"casesNotChecked": true'],
    ['ndjson', '{"file":"lang.csv","casesNotChecked":true}\n'],
    ['sarif', `"text": "${sentence}"`],
    ['junit', `<system-out>${sentence}</system-out>`],
    ['github', `::warning file=lang.csv::${sentence}\n`],
  ] as const)('%s', async (format, said) => {
    expect(await written(format, reportOf(1))).toContain(said)
    expect(await written(format, reportOf(3))).not.toContain(said)
  })
})
