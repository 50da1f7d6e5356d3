import { closeSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Report } from '../../src/api/index.ts'
import { generate } from '../../src/generate/index.ts'
import { AS_OF } from '../fixtures/as-of.ts'
import { ndjson } from '../fixtures/registrations.ts'
import { temporaryFolder } from '../fixtures/temporary-folder.ts'
import { modtagelse } from './command-line.ts'

/** Files of a size that is worth threads: NDJSON, a list and a course. */
let files: string[] = []

const registrationsOf = (slug: string, count: number, invalid: number) =>
  [...generate(slug, { count, seed: 1, invalid })].map(({ registration }) => registration)

const folder = temporaryFolder('workers')

/** Writes a file, and gives its name. */
function file(name: string, content: string | Uint8Array): string {
  folder.write(name, content)
  return name
}

beforeAll(async () => {
  files = [
    file('a.ndjson', ndjson(registrationsOf('praecismatch', 3000, 0.3))),
    file('b.json', JSON.stringify(registrationsOf('straksmatch', 3000, 0.1), null, 1)),
    file('c.ndjson', ndjson(registrationsOf('forloeb', 500, 0.2))),
    file('d.json', '{"registreringstype":'),
    file('e.ndjson', ndjson(registrationsOf('tilmelding', 2000, 0))),
  ]
})

const validate = (args: string[], input = '') =>
  modtagelse(['validate', '--as-of', AS_OF, ...args], input, folder.path)

describe('--workers', () => {
  test.each(['text', 'ndjson', 'sarif', 'junit', 'github'])(
    'changes nothing in what is written as %s',
    async (format) => {
      const args = ['--profile', 'complete', '--format', format, ...files]
      const alone = await validate([...args, '--workers', '1'])
      expect([alone.exitCode, alone.stderr]).toEqual([1, ''])
      expect(await validate([...args, '--workers', '2'])).toEqual(alone)
    },
  )

  test('changes nothing, however many there are', async () => {
    const args = ['--profile', 'complete', '--format', 'json', ...files]
    const alone = await validate([...args, '--workers', '1'])
    for (const workers of ['3', '16']) {
      expect(await validate([...args, '--workers', workers]), workers).toEqual(alone)
    }
    expect(await validate(args)).toEqual(alone)
  })

  test.each([
    ['3', 3, 'large files'],
    ['16', 5, 'no more than there are files'],
    ['1', 0, 'one thread is the main one'],
    ['3', 0, 'small files'],
  ])('%s starts %i threads: %s', async (workers, count, what) => {
    const started = folder.at(`threads-${workers}-${count}`)
    writeFileSync(started, '')
    file(
      'count.cjs',
      `require('node:worker_threads').isMainThread ||
        require('node:fs').appendFileSync(process.env.STARTED, '.')`,
    )
    const named = what === 'small files' ? ['d.json', 'd.json'] : files
    await modtagelse(
      ['validate', '--as-of', AS_OF, '--workers', workers, ...named],
      '',
      folder.path,
      {
        NODE_OPTIONS: `--require ${folder.at('count.cjs')}`,
        STARTED: started,
      },
    )
    expect(readFileSync(started, 'utf8')).toBe('.'.repeat(count))
  })

  test('changes nothing with --max-findings, --quiet and standard input', async () => {
    const args = ['--max-findings', '3', '--quiet', ...files, '-', '--format', 'json']
    const draft = '{"registreringstype":"afmelding"}'
    const alone = await validate([...args, '--workers', '1'], draft)
    expect(await validate([...args, '--workers', '4'], draft)).toEqual(alone)
    const reports = JSON.parse(alone.stdout) as Report[]
    expect(reports).toHaveLength(files.length + 1)
    expect(reports[0]!.findings).toHaveLength(3)
    expect(reports.at(-1)!.records[0]!.type).toBe('afmelding')
  })

  test('changes nothing in what --fix puts right', async () => {
    const slips = registrationsOf('fravaer', 12_000, 0).map((one) => `${JSON.stringify(one)}\n`)
    const wrong = slips.join('').replaceAll('"sygdom"', '"Sygdom"')
    const after = async (workers: string) => {
      const named = ['f', 'g', 'h', 'i'].map((name) => file(`${name}.ndjson`, wrong))
      const run = await validate(['--fix', '--workers', workers, ...named])
      return { run, texts: named.map((name) => readFileSync(folder.at(name), 'utf8')) }
    }
    const alone = await after('1')
    expect(alone.texts[3]).toBe(slips.join(''))
    expect(alone.run.stdout).toMatch(/^f\.ndjson: .*; [0-9]+ fund rettet i filen$/m)
    expect(await after('3')).toEqual(alone)
  })

  test.each(['0', '-1', '1.5', 'alle', '', '1000'])('cannot be "%s"', async (workers) => {
    expect(await validate([`--workers=${workers}`, files[0]!])).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: `modtagelse: --workers kan ikke være ${workers || '""'}: skriv et helt tal fra 1 til 999. Se brugen med: modtagelse validate --help\n`,
    })
  })
})

describe('a file of more than 64 MB', () => {
  const REPEATS = 28
  const line = (dato: string) =>
    `${JSON.stringify({ registreringstype: 'oplysning', dato, kilde: 'Borgeren selv', tekst: 'Har fået kørekort. '.repeat(120) })}\n`
  const block = Array.from({ length: 1100 }, () => line('2008-09-15')).join('')
  const last = line('i går')

  beforeAll(() => {
    const handle = openSync(folder.at('stor.ndjson'), 'w')
    for (let turn = 0; turn < REPEATS; turn++) writeSync(handle, block)
    writeSync(handle, last)
    closeSync(handle)
    writeFileSync(folder.at('stor.json'), `{"tekst":"${'langt '.repeat(11_000_000)}"}`)
  })

  test('with a record a line is checked in pieces, with places of the whole', async () => {
    const run = await validate(['stor.ndjson', '--format', 'json'])
    expect([run.exitCode, run.stderr]).toEqual([1, ''])
    const { records, findings, format } = JSON.parse(run.stdout) as Report
    expect([format, records.length]).toEqual(['ndjson', 1100 * REPEATS + 1])
    expect(findings.map(({ code }) => code)).toEqual(['ugyldig-dato'])
    expect(findings[0]!.record).toBe(1100 * REPEATS)
    expect(findings[0]!.range!.start).toEqual({
      line: 1100 * REPEATS + 1,
      column: last.indexOf('"i går"') + 1,
      offset: block.length * REPEATS + last.indexOf('"i går"'),
    })
  })

  test('is told in words as a small one is', async () => {
    const { stdout } = await validate(['stor.ndjson'])
    expect(stdout).toMatch(/^stor\.ndjson: læst som oplysning, kladde, 30801 registreringer\n/)
    expect(stdout).toContain('1 fejl. Tjekket mod')
  })

  test('from standard input is checked in the same way', async () => {
    const run = await modtagelse(
      ['validate', '--as-of', AS_OF, '--format', 'ndjson'],
      block.repeat(REPEATS) + last,
    )
    expect([run.exitCode, run.stderr]).toEqual([1, ''])
    expect(JSON.parse(run.stdout)).toMatchObject({ file: 'standardinput', code: 'ugyldig-dato' })
  })

  test('is not put right by --fix, and it says so', async () => {
    const before = readFileSync(folder.at('stor.ndjson'))
    const run = await validate(['--fix', 'stor.ndjson'])
    expect(run.stderr).toBe(
      'modtagelse: stor.ndjson er over 64 MB og tjekket i stykker; der er ikke rettet noget i den\n',
    )
    expect(run.exitCode).toBe(1)
    expect(readFileSync(folder.at('stor.ndjson')).equals(before)).toBe(true)
  })

  test('that is one piece of JSON is turned down', async () => {
    expect(await validate(['stor.json'])).toEqual({
      exitCode: 2,
      stdout: '',
      stderr:
        'modtagelse: kan ikke tjekke stor.json: den er over 64 MB og kan ikke deles; skriv en registrering på hver linje (NDJSON), eller del filen\n',
    })
  })

  test('is checked in a thread as on the main one', async () => {
    const args = ['stor.ndjson', files[0]!, '--format', 'json']
    const alone = await validate([...args, '--workers', '1'])
    expect(await validate([...args, '--workers', '2'])).toEqual(alone)
  })
})
