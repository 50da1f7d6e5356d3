import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { basename } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import type { Report } from '../../src/api/index.ts'
import { AS_OF } from '../fixtures/as-of.ts'
import { temporaryFolder } from '../fixtures/temporary-folder.ts'
import { asDos } from '../decoding/bytes.ts'
import { modtagelse, runShell, shellCommand } from './command-line.ts'

/** A draft with two slips that can be put right without doubt, and a date that nobody can guess. */
const draft =
  '{"registreringstype":"fravær","aarsag":"Sygdom","fra":"2008-09-08","til":"12/9 2008","registreretI":"TASS"}\n'
const mended = draft.replace('Sygdom', 'sygdom').replace('12/9 2008', '2008-09-12')
const beyond = draft.replace('2008-09-08', 'mandag')

const folder = temporaryFolder('fix')
const path = folder.at
const fix = (...args: string[]) =>
  modtagelse(['validate', '--fix', '--as-of', AS_OF, ...args], '', folder.path)

describe.concurrent('--fix', () => {
  test('puts right in the file what can be put right, and tells the rest', async () => {
    writeFileSync(path('rest.json'), beyond)
    const run = await fix('rest.json')
    expect(readFileSync(path('rest.json'), 'utf8')).toBe(mended.replace('2008-09-08', 'mandag'))
    expect(run.stdout).toMatch(
      /^rest\.json: læst som fravær, kladde, 1 registrering; 2 fund rettet i filen\n/,
    )
    expect(run.stdout).toContain('1 fejl. ')
    expect([run.exitCode, run.stderr]).toEqual([1, ''])
  })

  test('reports on the text as it now is', async () => {
    writeFileSync(path('rapport.json'), draft)
    const run = await fix('rapport.json', '--format', 'json')
    expect(JSON.parse(run.stdout) as Report).toMatchObject({ ok: true, counts: { error: 0 } })
    expect(run.exitCode).toBe(0)
  })

  test('puts all right, also what --max-findings does not show', async () => {
    writeFileSync(path('mange.json'), draft)
    await fix('mange.json', '--max-findings', '1')
    expect(readFileSync(path('mange.json'), 'utf8')).toBe(mended)
  })

  test('changes nothing the second time, and does not touch the file', async () => {
    writeFileSync(path('igen.json'), draft)
    await fix('igen.json')
    const { mtimeNs } = statSync(path('igen.json'), { bigint: true })
    const again = await fix('igen.json')
    expect(again.stdout).toContain('; intet rettet i filen\n')
    expect(statSync(path('igen.json'), { bigint: true }).mtimeNs).toBe(mtimeNs)
    expect(readFileSync(path('igen.json'), 'utf8')).toBe(mended)
  })

  const swapped = (text: string) => Buffer.from(text, 'utf16le').swap16()
  test.each([
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${draft}`), Buffer.from(`\uFEFF${mended}`)],
    ['UTF-16', Buffer.from(`\uFEFF${draft}`, 'utf16le'), Buffer.from(`\uFEFF${mended}`, 'utf16le')],
    ['UTF-16 the other way round', swapped(`\uFEFF${draft}`), swapped(`\uFEFF${mended}`)],
    ['UTF-16 without a mark', Buffer.from(draft, 'utf16le'), Buffer.from(mended, 'utf16le')],
    ['Windows-1252', Buffer.from(draft, 'latin1'), Buffer.from(mended, 'latin1')],
    [
      'lines that end as on Windows',
      Buffer.from(draft.replaceAll(',', ',\r\n')),
      Buffer.from(mended.replaceAll(',', ',\r\n')),
    ],
  ])('keeps %s', async (name, before, after) => {
    writeFileSync(path(name), before)
    await fix(name)
    expect(readFileSync(path(name))).toEqual(after)
  })

  test('leaves a file alone in which letters are lost, and says so', async () => {
    const dos = asDos(draft)
    writeFileSync(path('dos.json'), dos)
    const run = await fix('dos.json', '--format', 'json')
    const codes = (JSON.parse(run.stdout) as Report).findings.map(({ code }) => code)
    expect(codes).toContain('forkert-tegnsaet')
    expect(run.stderr).toBe(
      'modtagelse: dos.json er ikke rettet, fordi bogstaver er gået tabt i den; gem den som UTF-8, og prøv igen\n',
    )
    expect(Uint8Array.from(readFileSync(path('dos.json')))).toEqual(dos)
  })

  test('puts right the other files when one of them cannot be read, and says so', async () => {
    writeFileSync(path('fin.json'), draft)
    const run = await fix('fin.json', 'findes-ikke.json')
    expect(run).toMatchObject({
      exitCode: 2,
      stderr: 'modtagelse: kan ikke læse findes-ikke.json: filen findes ikke\n',
    })
    expect(run.stdout).toContain('fin.json: læst som fravær, kladde, 1 registrering; 2 fund rettet')
    expect(readFileSync(path('fin.json'), 'utf8')).toBe(mended)
  })

  test.each([[['-']], [[]]])('is not for standard input: %j', async (args) => {
    expect(await fix(...args)).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: 'modtagelse: --fix retter i filer og kan ikke rette standardinput\n',
    })
  })

  test('says of each file what was done to it', async () => {
    writeFileSync(path('en.json'), draft)
    writeFileSync(path('to.json'), mended)
    const run = await fix('en.json', 'to.json')
    expect(run.stdout).toMatch(/^en\.json: .*; 2 fund rettet i filen$/m)
    expect(run.stdout).toMatch(/^to\.json: .*; intet rettet i filen$/m)
    expect(run.stderr).toBe('')
  })

  test.each([['--format', 'json'], ['--quiet']])(
    'says on standard error which files were written, where the answer does not: %s',
    async (...args) => {
      const name = `fund${args.join('')}.json`
      writeFileSync(path(name), draft)
      const run = await fix(name, ...args)
      expect(run.stderr).toBe(`modtagelse: ${name}: 2 fund rettet i filen\n`)
      expect(run.exitCode).toBe(0)
    },
  )

  test.skipIf(!existsSync('/dev/full'))(
    'says so too when the answer cannot be written',
    async () => {
      writeFileSync(path('fuld.json'), draft)
      const run = await runShell(
        `cd "${folder.path}" && ${shellCommand} validate --fix fuld.json > /dev/full`,
      )
      expect(run.exitCode).toBe(3)
      expect(run.stderr).toContain('modtagelse: fuld.json: 2 fund rettet i filen\n')
      expect(readFileSync(path('fuld.json'), 'utf8')).toBe(mended)
    },
  )

  test.skipIf(process.platform === 'win32')(
    'leaves the file as it was where there is no room, and goes on with the others',
    async () => {
      // More than one block of the limit, so that the new one is cut in the middle.
      const long = `[${`${draft.trim()},`.repeat(40)}${draft.trim()}]`
      writeFileSync(path('stor.json'), long)
      writeFileSync(path('lille.json'), draft)
      const run = await runShell(
        `cd "${folder.path}" && ulimit -f 1 && ${shellCommand} validate --fix --as-of ${AS_OF} stor.json lille.json`,
      )
      expect(readFileSync(path('stor.json'), 'utf8')).toBe(long)
      expect(readFileSync(path('lille.json'), 'utf8')).toBe(mended)
      expect(run.stderr).toBe('modtagelse: kan ikke skrive stor.json: den må ikke blive så stor\n')
      expect(run.exitCode).toBe(2)
      // The answer is about the file as it is.
      expect(run.stdout).toMatch(/^stor\.json: læst som fravær, kladde, 41 registreringer\n/)
      expect(run.stdout).toContain('82 fejl.')
      expect(run.stdout).toMatch(/^lille\.json: .*; 2 fund rettet i filen$/m)
      expect(readdirSync(folder.path).filter((name) => name.endsWith('.tmp'))).toEqual([])
    },
  )

  test.skipIf(process.platform === 'win32')(
    'refuses a pipe and a device without waiting for them',
    async () => {
      execFileSync('mkfifo', [path('rør.json')])
      writeFileSync(path('ved-siden-af.json'), draft)
      const run = await fix('rør.json', '/dev/null', 'ved-siden-af.json')
      expect(run.stderr).toBe(
        'modtagelse: --fix kan ikke rette rør.json, som ikke er en fil\n' +
          'modtagelse: --fix kan ikke rette /dev/null, som ikke er en fil\n',
      )
      expect(run.exitCode).toBe(2)
      expect(readFileSync(path('ved-siden-af.json'), 'utf8')).toBe(mended)
    },
  )

  test('refuses what is packed, and leaves it as it is', async () => {
    const packed = gzipSync(draft)
    writeFileSync(path('pakket.json.gz'), packed)
    expect(await fix('pakket.json.gz')).toEqual({
      exitCode: 2,
      stdout: '',
      stderr:
        'modtagelse: --fix kan ikke rette i pakket.json.gz, som er pakket; pak den ud, og ret i den fil, der kommer ud\n',
    })
    expect(readFileSync(path('pakket.json.gz'))).toEqual(packed)
  })

  test('writes a file that is named twice, or by a link, once', async () => {
    writeFileSync(path('samme.json'), draft)
    symlinkSync('samme.json', path('genvej.json'))
    const run = await fix('samme.json', './samme.json', 'genvej.json')
    expect(run.stdout.match(/rettet i filen/g)).toHaveLength(1)
    expect(readFileSync(path('samme.json'), 'utf8')).toBe(mended)
  })

  test.skipIf(process.platform === 'win32')(
    'is stopped by a signal between two files, and says which are written',
    async () => {
      const names = Array.from({ length: 300 }, (_, index) => `signal/${index + 1000}.json`)
      mkdirSync(path('signal'))
      for (const name of names) writeFileSync(path(name), draft)
      // The signal comes when the first file has been written, which its time tells.
      const run = await runShell(
        `cd "${folder.path}" && { ${shellCommand} validate --fix signal & } ; child=$!; ` +
          `touch -r signal/1299.json mark; until [ -n "$(find signal/1000.json -newer mark)" ]; do :; done; ` +
          `kill -INT $child; wait $child; echo $?`,
      )
      const all = names.map((name) => readFileSync(path(name), 'utf8'))
      const written = names.filter((_, index) => all[index] === mended)
      expect(all.every((text) => text === mended || text === draft)).toBe(true)
      expect(written.length).toBeGreaterThan(0)
      expect(readdirSync(path('signal')).sort()).toEqual(names.map((name) => basename(name)))
      expect(run.stdout).toContain('130')
      expect(run.stderr).toBe(
        written.map((name) => `modtagelse: ${name}: 2 fund rettet i filen\n`).join(''),
      )
    },
  )
})
