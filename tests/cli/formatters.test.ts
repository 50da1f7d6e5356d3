import { expect, test } from 'vitest'
import type { FileReport } from '../../src/cli/file-report.ts'
import { formatters, type ReportFormat } from '../../src/cli/formatters/index.ts'
import { validateText, type Finding, type Report } from '../../src/api/index.ts'
import { AS_OF } from '../fixtures/as-of.ts'
import { fravaer, ndjson } from '../fixtures/registrations.ts'

const sound: FileReport = {
  file: 'fin.json',
  report: validateText(ndjson([fravaer()]), { asOf: AS_OF }),
}
const faulty: FileReport = {
  file: 'fejl.json',
  report: validateText(ndjson([fravaer({ aarsag: 'Sygdom' })]), { asOf: AS_OF }),
}

/** Reports as a format writes them. */
async function written(
  format: ReportFormat,
  reports: readonly FileReport[],
  areSeveral = reports.length > 1,
): Promise<string> {
  const write = await formatters[format]()
  return [...write(reports, areSeveral)].join('')
}

/** The faulty file, with something else in what is found. */
const changed = (change: Partial<Finding>): FileReport => {
  const [finding] = faulty.report.findings
  return { ...faulty, report: { ...faulty.report, findings: [{ ...finding!, ...change }] } }
}

test('JSON is the report of one file, and a list of those of several', async () => {
  expect(JSON.parse(await written('json', [sound]))).toEqual(sound.report)
  expect(JSON.parse(await written('json', [sound, faulty]))).toEqual([sound.report, faulty.report])
  expect(await written('json', [], true)).toBe('[]\n')
})

test.each([
  [undefined, 'fin.json: læst som fravær, kladde, 1 registrering\n'],
  [1, 'fin.json: læst som fravær, kladde, 1 registrering; 1 linje er ikke læst\n'],
  [1200, 'fin.json: læst som fravær, kladde, 1 registrering; 1.200 linjer er ikke læst\n'],
])('the heading of a text says how much was not read: %s lines', async (lines, heading) => {
  const passedOver = lines === undefined ? {} : { passedOver: { lines, ranges: [] } }
  const report = { ...sound.report, ...passedOver }
  expect(await written('text', [{ ...sound, report }])).toContain(heading)
})

test('below the heading of a text it says which lines were not read', async () => {
  const rangeOf = (line: number) => {
    const place = { line, column: 1, offset: 0 }
    return { start: place, end: place }
  }
  const passedOver = { lines: 4, ranges: [1, 3, 4, 9].map(rangeOf) }
  const report = { ...sound.report, passedOver }
  expect(await written('text', [{ ...sound, report }])).toContain(
    '4 linjer er ikke læst\nIkke læst: linje 1, 3-4 og 9.\n',
  )
})

test('where nothing was found, nothing is written a finding', async () => {
  expect([await written('ndjson', [sound]), await written('github', [sound])]).toEqual(['', ''])
})

test('a finding has its line, whatever stands in its message', async () => {
  const withBreak = changed({ message: 'Linje\r\nog linje, 5 %: nu' })
  expect((await written('ndjson', [withBreak, faulty])).match(/\n/g)).toHaveLength(2)
  const lines = (await written('github', [withBreak, faulty])).split('\n')
  expect(lines).toHaveLength(3)
  expect(lines[0]).toContain('::Linje%0D%0Aog linje, 5 %25: nu (Kilde 3.7.1)')
})

test('a finding without a place has none in any format', async () => {
  const [whole] = [changed({ range: undefined as never })]
  expect(await written('github', [whole])).toBe(
    `::error file=fejl.json,title=ugyldig-vaerdi::${whole.report.findings[0]!.message} (Kilde 3.7.1)\n`,
  )
  expect(await written('sarif', [whole])).not.toContain('"region"')
  expect(await written('junit', [whole])).toContain('failures="1"')
})

test('text repeats nothing that would steer a terminal', async () => {
  const text = await written('text', [
    changed({ message: 'Værdien "\u001b[2J\u0007" kendes ikke.' }),
  ])
  expect(text).toContain('Værdien "\uFFFD[2J\uFFFD" kendes ikke.')
})

test('text tells how many findings are not listed', async () => {
  const report: Report = { ...faulty.report, findings: [] }
  expect(await written('text', [{ file: 'fejl.json', report }])).toContain('1 fund er ikke vist.')
})

test('text says what was read, also when not all records are listed', async () => {
  expect(await written('text', [sound])).toMatch(
    /^fin\.json: læst som fravær, kladde, 1 registrering\n/,
  )
  const read = { count: 3000, types: ['fravær', null] }
  expect(await written('text', [{ ...sound, read, mended: 2 }])).toMatch(
    /^fin\.json: læst som fravær, ukendt type, kladde, 3000 registreringer; 2 fund rettet i filen\n/,
  )
})
