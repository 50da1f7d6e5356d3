import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { join } from 'node:path'
import { gzipSync, zstdCompressSync } from 'node:zlib'
import type { Log } from 'sarif'
import { describe, expect, test } from 'vitest'
import { ndjson, straksmatch } from '../../fixtures/registrations.ts'
import { temporaryFolder } from '../../fixtures/temporary-folder.ts'
import { modtagelse, root, runShell, shellCommand, type Run } from '../command-line.ts'

const folder = temporaryFolder('split-command')
const asOf = ['--as-of', '2008-09-20']

/** Registrations of ten citizens, two each, of which every third lacks what it owes. */
const registrations = Array.from({ length: 20 }, (_, index) =>
  straksmatch({
    borgerReference: `sag-${index % 10}`,
    ...(index % 3 === 0 && { udslagsgivendeOmraader: [] }),
  }),
)
const file = folder.write('alle sager.ndjson', ndjson(registrations))

/** A folder that is not there yet. */
const fresh = () => join(mkdtempSync(folder.at('ud-')), 'dele')

const split = (args: readonly string[], input?: string | Uint8Array, cwd?: string) =>
  modtagelse(['split', ...args], input, cwd)

/** What all files of a folder hold. */
const contentsOf = (path: string) =>
  readdirSync(path).map((name) => [name, readFileSync(join(path, name), 'utf8')])

/** What is told of a part that was not checked, in words and in the answer. */
function expectUnchecked({ exitCode, stdout, stderr }: Run, part: string, why: string) {
  const notChecked = `kan ikke tjekke ${part}: ${why}`
  expect(exitCode).toBe(2)
  expect(stderr).toBe(`modtagelse: ${notChecked}\n`)
  expect(JSON.parse(stdout)).toEqual({ file: part, notChecked })
}

test('names of parts are written, one a line, and each part has its places beside it', async () => {
  const out = fresh()
  const { exitCode, stdout, stderr } = await split([file, '--parts', '3', '--out', out])
  expect(exitCode).toBe(0)
  expect(stdout).toBe([1, 2, 3].map((part) => `${out}/del-000${part}.ndjson\n`).join(''))
  expect(stderr).toBe(`modtagelse: ${file} er delt i 3 dele: 20 registreringer\n`)
  expect(readdirSync(out)).toEqual(
    [1, 2, 3].flatMap((part) => [`del-000${part}.ndjson`, `del-000${part}.steder`]),
  )
})

test('the same file gives the same bytes', async () => {
  const [one, other] = [fresh(), fresh()]
  for (const out of [one, other]) await split([file, '--parts', '4', '--out', out])
  expect(contentsOf(one)).toEqual(contentsOf(other))
})

test('places are rows of numbers below a line of JSON, as anybody can read them', async () => {
  const out = fresh()
  await split([file, '--parts', '2', '--by', 'borgerReference', '--out', out])
  const whole = readFileSync(file, 'utf8')
  for (const part of [1, 2]) {
    const lines = readFileSync(join(out, `del-000${part}.ndjson`), 'utf8')
    const [head = '', ...rows] = readFileSync(join(out, `del-000${part}.steder`), 'utf8')
      .trimEnd()
      .split('\n')
    expect(JSON.parse(head)).toMatchObject({
      places: 1,
      of: { file, bytes: Buffer.byteLength(whole) },
      part,
      parts: 2,
      by: 'borgerReference',
      bytes: Buffer.byteLength(lines),
      columns: ['record', 'line', 'offset', 'records', 'lines', 'units'],
    })
    let text = ''
    for (const row of rows) {
      const [record, line, offset = 0, records, count, units = 0] = row.split('\t').map(Number)
      expect([line, count]).toEqual([Number(record) + 1, records])
      text += whole.slice(offset, offset + units)
    }
    expect(text).toBe(lines)
  }
})

test('without a folder the parts lie in one named after the file, in the folder one is in', async () => {
  const cwd = mkdtempSync(folder.at('her-'))
  const { stdout } = await split([file, '--parts', '1'], '', cwd)
  expect(stdout).toBe('alle sager-dele/del-0001.ndjson\n')
  const { stdout: ofInput } = await split(['-', '--parts', '1'], ndjson(registrations), cwd)
  expect(ofInput).toBe('dele/del-0001.ndjson\n')
  const { stdout: findings } = await modtagelse(
    ['validate', 'dele/del-0001.ndjson', '--format', 'ndjson', ...asOf],
    '',
    cwd,
  )
  expect(findings).toContain('{"file":"standardinput"')
})

describe('a part is checked', () => {
  const out = fresh()
  const parts = [1, 2, 3].map((part) => join(out, `del-000${part}.ndjson`))
  const validate = (...args: string[]) => modtagelse(['validate', ...args, ...asOf])

  test('under the name and at the places of the whole', async () => {
    await split([file, '--parts', '3', '--out', out])
    const whole = await validate(file, '--format', 'ndjson')
    const findings = await validate(...parts, '--format', 'ndjson')
    expect(findings.exitCode).toBe(whole.exitCode)
    const sorted = (text: string) => text.split('\n').sort()
    expect(sorted(findings.stdout)).toEqual(sorted(whole.stdout))
    const { stdout: text } = await validate(parts[1] as string)
    expect(text).toMatch(/^.*alle sager\.ndjson, del 2 af 3: læst som straksmatch, kladde, \d+ /)
  })

  test('also when files of places are named with the parts', async () => {
    const places = parts.map((part) => part.replace('.ndjson', '.steder'))
    const alone = await validate(...parts, '--format', 'ndjson')
    const together = await validate(...parts, ...places, '--format', 'ndjson')
    expect(together).toEqual(alone)
    const { exitCode, stdout, stderr } = await validate(places[0] as string)
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: '' })
    expect(stderr).toBe(
      `modtagelse: ${places[0]} siger, hvor linjerne i en del står; den tjekkes sammen med delen\n`,
    )
  })

  test('also where a folder or a pattern stands for them', async () => {
    const named = await validate(...parts, '--format', 'ndjson')
    expect(await validate(out, '--format', 'ndjson')).toEqual(named)
    expect(await validate(join(out, '*'), '--format', 'ndjson')).toEqual(named)
  })

  test('in a folder whose name is no UTF-8, too', async () => {
    const odd = Buffer.concat([Buffer.from(`${folder.path}/dele-p`), Buffer.of(0xe5)])
    cpSync(out, folder.at('dele-kopi'), { recursive: true })
    renameSync(folder.at('dele-kopi'), odd)
    const named = await validate(...parts, '--format', 'ndjson')
    const found = await runShell(
      `${shellCommand} validate '${folder.path}'/dele-p* --format ndjson ${asOf.join(' ')}`,
    )
    expect(found.stdout).toBe(named.stdout)
  })

  test('once in a report that lists files', async () => {
    const { stdout } = await validate(...parts, '--format', 'sarif')
    const { artifacts = [], results = [] } = (JSON.parse(stdout) as Log).runs[0] ?? {}
    expect(artifacts).toHaveLength(1)
    expect(results.length).toBeGreaterThan(5)
    for (const { locations } of results) {
      expect(locations?.[0]?.physicalLocation?.artifactLocation?.index).toBe(0)
    }
  })

  test.each([
    ['gz', gzipSync],
    ['zst', zstdCompressSync],
  ])('and as .%s is to be unpacked first, beside its places', async (ending, pack) => {
    const part = folder.write(
      `pakket/del-0001.ndjson.${ending}`,
      pack(readFileSync(parts[0] as string)),
    )
    const missing = await validate(part, '--format', 'ndjson')
    expect(missing.stderr).toContain(`${folder.at('pakket/del-0001.steder')} mangler`)
    folder.write('pakket/del-0001.steder', readFileSync(join(out, 'del-0001.steder')))
    const run = await validate(part, '--format', 'ndjson')
    rmSync(folder.at('pakket'), { recursive: true })
    expectUnchecked(
      run,
      part,
      'den er en pakket del af en større fil; pak den ud ved siden af sine steder',
    )
  })

  test('in a report of each record, too', async () => {
    type Told = { records: { index: number; line: number }[] }[]
    const { stdout } = await validate(...parts, '--format', 'json')
    const records = (JSON.parse(stdout) as Told).flatMap((report) => report.records)
    expect(records.map(({ index }) => index).sort((a, b) => a - b)).toEqual([
      ...registrations.keys(),
    ])
    expect(records.every(({ index, line }) => line === index + 1)).toBe(true)
  })

  test('and never put right', async () => {
    const { exitCode, stderr } = await validate(parts[0] as string, '--fix')
    expect(exitCode).toBe(2)
    expect(stderr).toBe(
      `modtagelse: --fix retter ikke i ${parts[0]}, som er en del af en større fil; ret i den, og del den igen\n`,
    )
  })

  test('as text, whatever its first line holds', async () => {
    const odd = folder.write('nul.ndjson', `${ndjson(registrations)}${'x'.repeat(9000)}\n\0\0\0\n`)
    const folderOfOdd = fresh()
    const { stdout } = await split([odd, '--parts', '40', '--out', folderOfOdd])
    const whole = await validate(odd, '--format', 'ndjson')
    const all = await validate(...stdout.trimEnd().split('\n'), '--format', 'ndjson')
    expect(all.stderr).toBe('')
    expect(all.stdout.split('\n').sort()).toEqual(whole.stdout.split('\n').sort())
  })

  test('as what it is', async () => {
    const { exitCode, stderr } = await validate(parts[0] as string, '--input', 'csv')
    expect(exitCode).toBe(2)
    expect(stderr).toContain('som csv: den er en del i NDJSON')
  })

  test('alone when its places are gone, and that is said', async () => {
    const left = folder.write('alene/del-0001.ndjson', readFileSync(parts[0] as string))
    const { exitCode, stdout, stderr } = await validate(left, '--format', 'ndjson')
    expect(exitCode).toBe(1)
    expect(stdout).toContain(`"file":"${left}"`)
    expect(stderr).toBe(
      `modtagelse: ${left} hedder som en del af en større fil, men ${folder.at('alene/del-0001.steder')} ` +
        'mangler; stederne er dem i delen selv, ikke i hele filen\n',
    )
  })

  test.each([
    ['of another part', () => readFileSync(join(out, 'del-0002.steder'))],
    ['cut off', () => readFileSync(join(out, 'del-0001.steder')).subarray(0, -3)],
    ['not whole, because the work was stopped', () => `${' '.repeat(200)}\n0\t1\t0\t1\t1\t10\n`],
    ['no places at all', () => 'hej'],
  ])('not with places that are %s', async (_, places) => {
    const part = folder.write('skæv/del-0001.ndjson', readFileSync(parts[0] as string))
    folder.write('skæv/del-0001.steder', places())
    const run = await validate(part, '--format', 'ndjson')
    expectUnchecked(
      run,
      part,
      `${folder.at('skæv/del-0001.steder')} passer ikke til den; hent de to filer igen, eller del hele filen på ny`,
    )
  })
})

test('more parts than records leave parts that are empty and sound', async () => {
  const out = fresh()
  const small = folder.write('lille.ndjson', ndjson(registrations.slice(1, 3)))
  const { stderr } = await split([small, '--parts', '50', '--out', out])
  expect(stderr).toBe(
    `modtagelse: ${small} er delt i 50 dele: 2 registreringer; 48 dele er tomme; ` +
      `${/del-\d+\.ndjson har \d+ %/.exec(stderr)?.[0] ?? ''} af det hele, fordi en sag ikke deles\n`,
  )
  const { exitCode, stdout } = await modtagelse([
    'validate',
    ...Array.from({ length: 50 }, (_, index) =>
      join(out, `del-${String(index + 1).padStart(4, '0')}.ndjson`),
    ),
    '--format',
    'ndjson',
    ...asOf,
  ])
  expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: '' })
})

test('a packed file is unpacked, and its parts have the places of what is in it', async () => {
  const cwd = mkdtempSync(folder.at('pakket-'))
  const packed = folder.write('alle.ndjson.gz', gzipSync(ndjson(registrations)))
  const { stdout } = await split([packed, '--parts', '2'], '', cwd)
  expect(stdout).toBe('alle-dele/del-0001.ndjson\nalle-dele/del-0002.ndjson\n')
  const placesIn = async (path: string) => {
    const found = await modtagelse(['validate', path, '--format', 'ndjson', ...asOf], '', cwd)
    return found.stdout.split('\n').sort()
  }
  expect(await placesIn('alle-dele')).toEqual(await placesIn(packed))
})

test('a packed file of which too much comes out is told, with what to do', async () => {
  const record = `${JSON.stringify(straksmatch())}\n`
  const packed = folder.write(
    'meget.ndjson.gz',
    gzipSync(record.repeat(Math.ceil(65_000_000 / record.length))),
  )
  const { exitCode, stderr } = await split([packed, '--parts', '2', '--out', fresh()])
  expect(exitCode).toBe(2)
  expect(stderr).toBe(
    `modtagelse: kan ikke dele ${packed}: den fylder over 64 MB, når den er pakket ud; pak den ud, og del det, der kommer ud\n`,
  )
})

test('a file with one registration, or a first line that is broken, is split too', async () => {
  for (const text of [JSON.stringify(straksmatch()), `{"a":\n${ndjson(registrations)}`]) {
    const { exitCode } = await split([
      folder.write('en.ndjson', text),
      '--parts',
      '2',
      '--out',
      fresh(),
    ])
    expect(exitCode).toBe(0)
  }
})

describe('what cannot be split is told, with what to do', () => {
  const record = JSON.stringify(straksmatch())
  test.each([
    ['nothing', '', 'er tom, så der er intet at dele'],
    ['blanks', ' \n\n', 'er tom, så der er intet at dele'],
    [
      'a list',
      `[${record},\n${record}]`,
      "er ét stykke JSON; skriv en registrering på hver linje, for eksempel med: jq -c '.[]'",
    ],
    [
      'a table',
      'Registreringstype;Årsag\nfravær;sygdom\n',
      'er en tabel; lad det program, der skriver den, skrive NDJSON, eller tjek den hel',
    ],
    [
      'lines',
      'Straksmatch\nNavn: Ida Prøve\nMatchkategori: 4\n',
      'har felter på linjer; skriv hver registrering som JSON på sin egen linje',
    ],
    [
      'fences',
      `\`\`\`\n${record}\n${record}\n\`\`\`\n`,
      'har registreringerne i kodeblokke; gem dem uden',
    ],
    [
      'UTF-16',
      Buffer.from(`\uFEFF${record}\n${record}\n`, 'utf16le'),
      'er gemt som UTF-16; gem den som UTF-8',
    ],
  ])('%s', async (_, content, why) => {
    const out = fresh()
    const name = folder.write('andet.txt', content)
    const { exitCode, stdout, stderr } = await split([name, '--parts', '2', '--out', out])
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr).toContain(`modtagelse: kan ikke dele ${name}: den ${why}`)
    expect(existsSync(out)).toBe(false)
  })

  test('a file that is not there', async () => {
    const { exitCode, stderr } = await split([
      'findes-ikke.ndjson',
      '--parts',
      '2',
      '--out',
      fresh(),
    ])
    expect(exitCode).toBe(2)
    expect(stderr).toBe('modtagelse: kan ikke læse findes-ikke.ndjson: filen findes ikke\n')
  })

  test.each([['0'], ['-1'], ['10000'], ['2.5'], ['mange']])('into %s parts', async (parts) => {
    const { exitCode, stderr } = await split([file, `--parts=${parts}`, '--out', fresh()])
    expect(exitCode).toBe(2)
    expect(stderr).toContain(`--parts kan ikke være ${parts}: skriv et helt tal fra 1 til 9999`)
  })

  test('by something else than references, or without a number of parts', async () => {
    expect((await split([file, '--parts', '2', '--by', 'navn'])).stderr).toContain(
      '--by kan ikke være navn; vælg en af: borgerReference',
    )
    expect((await split([file])).stderr).toContain('valget --parts <ANTAL> mangler')
  })
})

describe('a folder', () => {
  test('with something in it is left as it is', async () => {
    const out = fresh()
    mkdirSync(out)
    folder.write(`${out.slice(folder.path.length + 1)}/min.txt`, 'min')
    const { exitCode, stderr } = await split([file, '--parts', '2', '--out', out])
    expect(exitCode).toBe(2)
    expect(stderr).toContain(`${out} er ikke tom, og delene skal ligge for sig selv; vælg en anden`)
    expect(readdirSync(out)).toEqual(['min.txt'])
  })

  test('that is empty is used, and one inside others is made', async () => {
    const out = join(fresh(), 'inden i', 'hinanden')
    mkdirSync(out, { recursive: true })
    expect((await split([file, '--parts', '2', '--out', out])).exitCode).toBe(0)
    rmSync(out, { recursive: true })
    expect((await split([file, '--parts', '2', '--out', out])).exitCode).toBe(0)
  })

  test('that is a file is told', async () => {
    const { exitCode, stderr } = await split([file, '--parts', '2', '--out', file])
    expect(exitCode).toBe(2)
    expect(stderr).toBe(`modtagelse: kan ikke skrive i ${file}: det er ikke en mappe\n`)
  })

  // A limit on the length of files fails as a full disk does, in the middle of the work.
  test('in which there is no room for the parts is told, and nothing is left', async () => {
    const out = fresh()
    const large = folder.write('stor.ndjson', ndjson(Array(20).fill(registrations).flat()))
    const { exitCode, stderr } = await runShell(
      `ulimit -f 64; ${shellCommand} split '${large}' --parts 1 --out '${out}'`,
    )
    expect(exitCode).toBe(2)
    expect(stderr).toBe(`modtagelse: kan ikke skrive i ${out}: der må ikke ligge så store filer\n`)
    expect(existsSync(out)).toBe(false)
  })
})

describe('with GNU parallel', () => {
  test('all parts together find what one process finds, in order', async () => {
    const { stdout: version } = await runShell('parallel --version')
    expect(version, 'GNU parallel is missing: apt-get install parallel').toMatch(/^GNU parallel/)
    const out = fresh()
    const line =
      `${shellCommand} split '${file}' --parts 5 --out '${out}' | ` +
      `parallel --jobs 2 ${`${shellCommand} validate {} --format ndjson ${asOf.join(' ')}`.replaceAll('"', "'")} > '${out}.fund'; ` +
      `${root}deploy/cluster/merge-findings.sh '${out}.fund'`
    const { stdout, stderr } = await runShell(line)
    expect(stderr).not.toContain('fejlede')
    const whole = await modtagelse(['validate', file, '--format', 'ndjson', ...asOf])
    expect(stdout).toBe(whole.stdout)
    expect(stdout.split('\n').length).toBeGreaterThan(5)
  })
})

test('one part that is empty is told in the singular', async () => {
  const one = folder.write('en-alene.ndjson', ndjson(registrations.slice(1, 2)))
  const { stderr } = await split([one, '--parts', '2', '--out', fresh()])
  expect(stderr).toContain('er delt i 2 dele: 1 registrering; 1 del er tom')
})

describe('a name that cannot be told on a line', () => {
  test('of a file is not in that of its folder', async () => {
    const cwd = mkdtempSync(folder.at('linjer-'))
    const odd = folder.write('to\nlinjer\u001b.ndjson', ndjson(registrations))
    const { exitCode, stdout } = await split([odd, '--parts', '1'], undefined, cwd)
    expect(exitCode).toBe(0)
    expect(stdout).toBe('to_linjer_-dele/del-0001.ndjson\n')
    expect(readdirSync(join(cwd, 'to_linjer_-dele'))).toHaveLength(2)
  })

  test.each([
    ['a line break', "$(printf 'to\\nlinjer')", 'har et linjeskift eller et styretegn i sit navn'],
    ['bytes that are no UTF-8', "$(printf 'dele-\\345')", 'er ikke skrevet som UTF-8'],
  ])('of a folder with %s is refused, and nothing is made', async (_, out, why) => {
    const cwd = mkdtempSync(folder.at('navn-'))
    const { exitCode, stdout, stderr } = await runShell(
      `cd '${cwd}' && ${shellCommand} split '${file}' --parts 1 --out "${out}"`,
    )
    expect(exitCode).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toContain(why)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
    expect(readdirSync(cwd)).toEqual([])
  })
})
