import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { xlsx } from '../documents/packages.ts'
import { AS_OF } from '../fixtures/as-of.ts'
import { modtagelse, root } from './command-line.ts'

const asOf = ['--as-of', '2008-12-01']
const rows = join(root, 'tests/fixtures/documents/rows.xlsx')

const row = (...cells: string[]) =>
  `<row>${cells.map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`).join('')}</row>`

/** Two sheets, of which one holds a registration with a date that is none. */
const faulty = xlsx({
  sheets: [
    { name: 'Lister', rows: row('Koder', 'Tekst') + row('A', 'Aktiv') },
    {
      name: 'Ark2',
      rows:
        row('Registreringstype', 'Afmeldingsdato', 'Årsag') +
        row('afmelding', '2008-13-01', 'i job'),
    },
  ],
})

let folder = ''
/** The same under a name that says nothing. */
let path = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'modtagelse-documents-'))
  path = join(folder, 'indsendt')
  await writeFile(path, faulty)
})

afterAll(async () => {
  await rm(folder, { recursive: true })
})

describe.concurrent('a workbook', () => {
  test('is checked, and the heading says what was read', async () => {
    const run = await modtagelse(['validate', rows, ...asOf])
    expect(run.stdout.split('\n').slice(0, 3)).toEqual([
      `${relative(root, rows)}: læst som straksmatch, kladde, 3 registreringer fra en tabel`,
      'Læst: arket Straksmatch.',
      '',
    ])
    expect([run.exitCode, run.stderr]).toEqual([0, ''])
  })
  test('is known by what it holds, also on standard input', async () => {
    const named = await modtagelse(['validate', path, ...asOf])
    const piped = await modtagelse(['validate', ...asOf], faulty)
    expect(named.exitCode).toBe(1)
    expect(named.stdout).toContain(' Se Ark2, celle B2.')
    expect(named.stdout).toContain('Arket Lister er ikke læst, fordi det ikke har registreringer.')
    expect(piped.stdout).toBe(named.stdout.replace(path, 'standardinput'))
  })
  test('has the same days in every time zone', async () => {
    const there = await Promise.all(
      ['America/New_York', 'Pacific/Auckland', 'Europe/Copenhagen', 'UTC'].map((TZ) =>
        modtagelse(['case', rows, ...asOf], '', undefined, { TZ }),
      ),
    )
    expect(new Set(there.map(({ stdout }) => stdout)).size).toBe(1)
    expect(there[0]?.stdout).toContain('15. september 2008')
  })
  test('is checked among others', async () => {
    const run = await modtagelse(['validate', rows, path, ...asOf, '--format', 'json'])
    const reports = JSON.parse(run.stdout) as { ok: boolean }[]
    expect(reports.map(({ ok }) => ok)).toEqual([true, false])
    expect(run.stderr).toBe(
      `modtagelse: ${path}: Arket Lister er ikke læst, fordi det ikke har registreringer.\n`,
    )
  })
  test.each(['github', 'sarif', 'junit', 'ndjson'])('names its cells in %s', async (format) => {
    const run = await modtagelse(['validate', path, ...asOf, '--format', format])
    expect(run.stdout).toContain('Se Ark2, celle B2.')
    expect(run.exitCode).toBe(1)
  })
  test('offers no fixes, for their edits would be of a text that nobody has', async () => {
    const run = await modtagelse(['validate', path, ...asOf, '--format', 'json'])
    const { findings } = JSON.parse(run.stdout) as { findings: object[] }
    expect(findings.filter((finding) => 'fix' in finding)).toEqual([])
  })
})

describe.concurrent('what is not done to a document', () => {
  test('--fix is refused, and other files are put right', async () => {
    const draft = join(folder, 'kladde.json')
    await writeFile(draft, '{"registreringstype":"Afmelding"}')
    const run = await modtagelse(['validate', draft, path, '--fix', '--as-of', AS_OF])
    expect(run).toMatchObject({
      exitCode: 2,
      stderr:
        `modtagelse: --fix kan ikke rette i ${path}, som er et regneark eller et dokument; ` +
        'tjek den uden --fix, og ret de nævnte steder i det program, den er skrevet i\n',
    })
    expect(run.stdout).toMatch(/kladde\.json: .*; 1 fund rettet i filen\n/)
    expect(await readFile(draft, 'utf8')).toBe('{"registreringstype":"afmelding"}')
    expect(Buffer.compare(await readFile(path), faulty)).toBe(0)
  })
  test.each(['validate', 'case'])('%s says why one cannot be read', async (command) => {
    const cut = join(folder, `afbrudt-${command}.xlsx`)
    await copyFile(rows, cut)
    await writeFile(cut, (await readFile(rows)).subarray(0, 2000))
    expect(await modtagelse([command, cut, ...asOf])).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: `modtagelse: kan ikke læse ${cut}: den er beskadiget; åbn den i det program, den er skrevet i, gem den igen, og prøv så\n`,
    })
  })
})
