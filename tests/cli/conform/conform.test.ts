import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, watch } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { types } from '../../../src/api/index.ts'
import type { ConformanceInstance, Kit } from '../../../src/conformance/kit.ts'
import { textOf } from '../../../src/conformance/kit.ts'
import { isForLevel } from '../../../src/conformance/levels.ts'
import { builtCommand } from '../../built/package.ts'
import { builtSite } from '../../built/site.ts'
import { temporaryFolder } from '../../fixtures/temporary-folder.ts'
import { modtagelse, shellCommand } from '../command-line.ts'

const { instances } = JSON.parse(
  readFileSync(`${builtSite}/schemas/v1/konformitet.json`, 'utf8'),
) as Kit
const folder = temporaryFolder('conform')

const conform = (...args: string[]) => modtagelse(['conform', ...args])
const ofType = (slug: string) => instances.filter(({ schema }) => schema === slug)

describe('the command line itself says what the kit says', { timeout: 120_000 }, () => {
  /** Instances of a type that are checked at one day, in one run. */
  const runs = types.flatMap(({ slug }) =>
    (['draft', 'complete'] as const).map((profile) => ({ slug, profile })),
  )

  test.each(runs)('of $slug as $profile', async ({ slug, profile }) => {
    const asked = ofType(slug).filter((one) => isForLevel(one, 'rules') && one.group !== 'frister')
    const files = asked.map((one) => folder.write(`${slug}/${one.id}.json`, `${textOf(one)}\n`))
    const args = ['--type', slug, '--profile', profile, '--as-of', '2008-09-20', '--format', 'json']
    const { stdout } = await modtagelse(['validate', ...files, ...args])
    const reports = JSON.parse(stdout) as { findings: { code: string; path: string }[] }[]
    const short = (findings: readonly { code: string; path: string }[]) =>
      findings.map(({ code, path }) => `${code} ${path}`).sort()
    const other = asked.filter(
      ({ codes }, index) =>
        JSON.stringify(short(codes![profile])) !== JSON.stringify(short(reports[index]!.findings)),
    )
    expect(other.map(({ id }) => id)).toEqual([])
  })

  test('when it is the command that is tried, started for each file', async () => {
    const command = `${shellCommand} validate {file} --type {schema} --as-of {asOf} --format json`
    const { exitCode, stdout, stderr } = await conform(
      '--level',
      'rules',
      '--type',
      'cv-godkendelse',
      '--command',
      command,
    )
    const count = ofType('cv-godkendelse').filter((one) => isForLevel(one, 'rules')).length
    expect([exitCode, stderr]).toEqual([0, ''])
    expect(stdout).toBe(`Rigtige: ${count} af ${count}. Forkerte: 0. Kunne ikke køres: 0.\n`)
  }, 300_000)
})

const countOf = (slug: string, is: (one: ConformanceInstance) => boolean) =>
  ofType(slug).filter((one) => isForLevel(one, 'schema') && is(one)).length

const small = ['--type', 'cv-godkendelse']

describe('who accepts all and who rejects all have the half right', { timeout: 120_000 }, () => {
  test.each([
    ['0', true, 'overlooked'],
    ['1', false, 'refused'],
  ] as const)('exit code %s', async (code, valid, kind) => {
    const { exitCode, stdout } = await conform(
      ...small,
      '--command',
      `sh -c "exit ${code}" {file}`,
      '--format',
      'json',
    )
    const told = JSON.parse(stdout)
    expect(exitCode).toBe(1)
    expect(told).toMatchObject({
      level: 'schema',
      right: countOf('cv-godkendelse', (one) => one.valid === valid),
      wrong: countOf('cv-godkendelse', (one) => one.valid !== valid),
      notRun: 0,
    })
    expect(told.faults.every((fault: { kind: string }) => fault.kind === kind)).toBe(true)
  })
})

test(
  'the command gets the file as it must be written, its type, profile and day',
  { timeout: 120_000 },
  async () => {
    const script = folder.write(
      'look.sh',
      'test -f "$1" && echo "{\\"codes\\":[\\"$2 $3 $4\\"]}"\n',
    )
    const { stdout } = await conform(
      ...[...small, '--level', 'rules', '--format', 'json'],
      ...['--command', `sh '${script}' {file} {schema} {profile} {asOf}`],
    )
    const extra = JSON.parse(stdout).faults.map(
      (fault: { extra: { code: string }[] }) => fault.extra[0]!.code,
    )
    expect(new Set(extra)).toEqual(
      new Set(['cv-godkendelse draft 2008-09-20', 'cv-godkendelse complete 2008-09-20']),
    )
  },
)

describe('a command that cannot be run is told apart, and ends with 2:', () => {
  test.each([
    ['another exit code', '999', 'sh -c "echo hov >&2; exit 7" {file}', 'den sluttede med 7 (hov)'],
    ['a signal', '999', 'sh -c "kill -9 $$" {file}', 'den blev afbrudt (SIGKILL)'],
    ['no answer in time', '1', 'sh -c "sleep 600; true" {file}', 'den svarede ikke i tide'],
  ])('%s', async (_, seconds, command, why) => {
    const args = ['--timeout', seconds, '--workers', '12', '--format', 'json', '--command', command]
    const { exitCode, stdout } = await conform(...small, ...args)
    const { notRun, right, wrong, total, faults } = JSON.parse(stdout)
    expect([exitCode, right, wrong]).toEqual([2, 0, 0])
    // It is given up when none of the first can be run.
    expect(notRun).toBeGreaterThanOrEqual(10)
    expect(notRun).toBeLessThan(total)
    expect(faults[0].reason).toContain(why)
  })

  test.each([
    ['echo hej', '1 linje fra den var ikke JSON med id fra en linje ind'],
    [
      `printf '{"valid":true}\\n7\\nnull\\n'`,
      '3 linjer fra den var ikke JSON med id fra en linje ind',
    ],
  ])('lines that are no answers: %s', async (command, why) => {
    const { exitCode, stdout } = await conform(...small, '--lines', '--command', command)
    expect(exitCode).toBe(2)
    expect(stdout).toContain(`den gav intet svar (${why}); den sluttede med 0`)
  })

  test('lines without the profile that was asked about', async () => {
    const line = ['--lines', '--level', 'rules', '--command', `echo '{"id":"x","codes":[]}'`]
    const { exitCode, stdout } = await conform(...small, ...line)
    expect(exitCode).toBe(2)
    expect(stdout).toContain('(1 linje fra den var ikke JSON med id og profile fra en linje ind)')
  })

  test('an answer in lines that never comes', async () => {
    const { exitCode, stdout } = await conform(...small, '--lines', '--command', 'head -n 1')
    expect(exitCode).toBe(2)
    expect(stdout).toContain('den gav intet svar; den sluttede med 0')
  })
})

describe('wrong use is told in Danish, on standard error alone:', () => {
  test.each([
    [['--command', 'true'], '--command mangler {file}; eller brug --lines'],
    [['--command', 'true "{file}'], '--command mangler et afsluttende "'],
    [['--command', ' '], '--command er tom'],
    [['--command', 'true {fil}'], '--command har {fil}; mente du {file}?'],
    [['--command', 'true {file} {asof}'], '--command har {asof}; mente du {asOf}?'],
    [
      ['--command', 'findes-ikke-her {file}'],
      'kan ikke starte findes-ikke-her: programmet findes ikke',
    ],
    [
      ['--lines', '--command', 'findes-ikke-her'],
      'kan ikke starte findes-ikke-her: programmet findes ikke',
    ],
    [
      ['--lines', '--command', 'cat {file}'],
      'med --lines kommer registreringerne på linjer; tag {file} ud af --command',
    ],
    [[], 'valget --command <KOMMANDO> mangler. Se brugen med: modtagelse conform --help'],
  ])('%j', async (args, message) => {
    expect(await conform(...args)).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: `modtagelse: ${message}\n`,
    })
  })
})

test('JUnit has a test for each instance, and a failure for each wrong answer', async () => {
  const { exitCode, stdout } = await conform(
    ...small,
    '--command',
    'true {file}',
    '--format',
    'junit',
  )
  const all = countOf('cv-godkendelse', () => true)
  const wrong = countOf('cv-godkendelse', ({ valid }) => !valid)
  expect(exitCode).toBe(1)
  expect(stdout).toContain(
    `<testsuites name="modtagelse conform" tests="${all}" failures="${wrong}" errors="0">`,
  )
  expect(stdout.match(/<testcase /g)).toHaveLength(all)
  expect(stdout.match(/<failure /g)).toHaveLength(wrong)
})

test('an interruption ends what runs and says how far it came', async () => {
  const note = folder.at('pid')
  const script = folder.write(
    'wait.sh',
    `echo $$ > '${note}.new'; mv '${note}.new' '${note}'; sleep 600\n`,
  )
  const watcher = watch(folder.path)
  const child = spawn(
    process.execPath,
    [builtCommand, 'conform', '--workers', '1', '--command', `sh '${script}' {file}`],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  )
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  while (!existsSync(note)) await once(watcher, 'change')
  watcher.close()
  child.kill('SIGINT')
  const [exitCode] = await once(child, 'close')
  expect(exitCode).toBe(130)
  const total = instances.filter((one) => isForLevel(one, 'schema')).length
  expect(stderr).toBe(`modtagelse: afbrudt, da 0 af ${total} var prøvet\n`)
  expect(() => process.kill(Number(readFileSync(note, 'utf8')), 0)).toThrow('ESRCH')
})
