import { describe, expect, test } from 'vitest'
import { types, validateText, type Report } from '../../src/api/index.ts'
import { AS_OF } from '../fixtures/as-of.ts'
import { modtagelse, runShell, shellCommand } from './command-line.ts'

const slugs = types.map(({ slug }) => slug)
const linesWritten = ({ stdout }: { stdout: string }) => stdout.trimEnd().split('\n')
const complete = { profile: 'complete', asOf: AS_OF } as const

describe.concurrent('modtagelse generate', () => {
  test.each(slugs)('%s writes ten registrations without a finding, one a line', async (slug) => {
    const run = await modtagelse(['generate', slug])
    expect([run.exitCode, run.stderr]).toEqual([0, ''])
    expect(run.stdout.endsWith('}\n')).toBe(true)
    const report = validateText(run.stdout, { ...complete, format: 'ndjson' })
    expect(report.records.map(({ type }) => type)).toEqual(
      Array.from({ length: 10 }, () => types.find((type) => type.slug === slug)?.name),
    )
    expect(report.findings).toEqual([])
  })

  test('writes so many as --count says, also none', async () => {
    const run = await modtagelse(['generate', 'tilmelding', '--count', '1234'])
    expect(linesWritten(run)).toHaveLength(1234)
    const none = await modtagelse(['generate', 'tilmelding', '--count', '0'])
    expect(none).toEqual({ exitCode: 0, stdout: '', stderr: '' })
  })

  test('writes the same for the same --seed, which is 1 unless another is given', async () => {
    const unseeded = await modtagelse(['generate', 'fravaer', '--invalid', '0.5'])
    const first = await modtagelse(['generate', 'fravaer', '--invalid', '0.5', '--seed', '1'])
    const second = await modtagelse(['generate', 'fravaer', '--invalid', '0.5', '--seed', '2'])
    expect(unseeded).toEqual(first)
    expect(second.stdout).not.toBe(first.stdout)
  })

  test('gives an error to the share that --invalid says', async () => {
    const args = ['generate', 'praecismatch', '--count', '500', '--invalid']
    const faulty = async (share: string) =>
      linesWritten(await modtagelse([...args, share])).filter(
        (line) => !validateText(line, complete).ok,
      ).length
    expect(await faulty('0')).toBe(0)
    expect(await faulty('1')).toBe(500)
    const some = await faulty('0,2')
    expect(some).toBe(await faulty('.2'))
    expect(some).toBeGreaterThan(60)
    expect(some).toBeLessThan(140)
  })

  test('can be checked on the way', async () => {
    const run = await runShell(
      `${shellCommand} generate forloeb --count 20 | ${shellCommand} validate --profile complete --as-of 2008-09-20 --format json`,
    )
    const { ok, records, counts } = JSON.parse(run.stdout) as Report
    expect([run.exitCode, ok, records.length]).toEqual([0, true, 20])
    expect(counts).toEqual({ error: 0, warning: 0, advice: 0 })
  })

  test('--cases writes all registrations of so many citizens, a case each', async () => {
    const run = await modtagelse(['generate', '--cases', '12', '--seed', '4'])
    expect([run.exitCode, run.stderr]).toEqual([0, ''])
    const report = validateText(run.stdout, { ...complete, format: 'ndjson' })
    expect(report.findings).toEqual([])
    const references = linesWritten(run).map(
      (line) => (JSON.parse(line) as { borgerReference: string }).borgerReference,
    )
    expect([...new Set(references)]).toEqual(
      Array.from({ length: 12 }, (_, index) => `opdigtet-${index + 1}`),
    )
    expect(await modtagelse(['generate', '--cases', '0'])).toEqual({
      exitCode: 0,
      stdout: '',
      stderr: '',
    })
    const faulty = await modtagelse(['generate', '--cases', '12', '--invalid', '1'])
    const { findings } = validateText(faulty.stdout, { ...complete, format: 'ndjson' })
    expect(findings.length).toBeGreaterThanOrEqual(12)
  })

  test('--cases stops without a word when nobody listens any longer', async () => {
    const run = await runShell(`${shellCommand} generate --cases 1000000000 | head -n 1`)
    expect([run.exitCode, run.stderr, linesWritten(run).length]).toEqual([0, '', 1])
  })

  test('stops without a word when nobody listens any longer', async () => {
    const run = await runShell(`${shellCommand} generate straksmatch --count 100000 | head -n 1`)
    expect([run.exitCode, run.stderr, linesWritten(run).length]).toEqual([0, '', 1])
  })

  const seeHelp = '. Se brugen med: modtagelse generate --help\n'

  test.each([
    [[], 'argumentet TYPE mangler'],
    [['hurtigmatch'], `TYPE kan ikke være hurtigmatch; vælg en af: ${slugs.join(', ')}`],
    [['fravaer', '--count', '-1'], '--count kan ikke være -1: skriv et helt tal'],
    [['fravaer', '--seed', 'ja'], '--seed kan ikke være ja: skriv et helt tal'],
    [
      ['fravaer', '--invalid', '20'],
      '--invalid kan ikke være 20: skriv et tal fra 0 til 1, for eksempel 0.2',
    ],
    [
      ['fravaer', '--invalid', '20%'],
      '--invalid kan ikke være 20%: skriv et tal fra 0 til 1, for eksempel 0.2',
    ],
    [['fravaer', 'tilmelding'], 'der er for mange argumenter'],
    [['fravaer', '--cases', '2'], '--cases er hele sager og kan ikke have en type'],
    [['--cases', '2', '--count', '3'], '--cases og --count kan ikke bruges sammen'],
    [['--cases', 'to'], '--cases kan ikke være to: skriv et helt tal'],
  ])('%j is turned down in Danish', async (args, message) => {
    const run = await modtagelse(['generate', ...args])
    expect(run).toEqual({ exitCode: 2, stdout: '', stderr: `modtagelse: ${message}${seeHelp}` })
  })
})
