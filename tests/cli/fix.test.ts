import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { writeBack } from '../../src/cli/input.ts'
import { WrongUse } from '../../src/cli/wrong-use.ts'
import { asUtf8, decode } from '../../src/decoding/index.ts'
import type { Report } from '../../src/api/index.ts'
import { AS_OF } from '../fixtures/as-of.ts'
import { temporaryFolder } from '../fixtures/temporary-folder.ts'
import { asDos, asWindows1252 } from '../decoding/bytes.ts'
import { modtagelse } from './command-line.ts'

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
    expect(again.stdout).not.toContain('rettet i filen')
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

  test('does not write a letter that the charset of the file does not have', async () => {
    const { reading } = decode(asWindows1252('på'))!
    writeFileSync(path('w1252.txt'), 'på', 'latin1')
    await expect(writeBack(path('w1252.txt'), 'på Ё', reading)).rejects.toThrow(
      new WrongUse(
        `kan ikke rette ${path('w1252.txt')}: "Ё" kan ikke skrives i filens tegnsæt; gem den som UTF-8, og prøv igen`,
      ),
    )
    expect(readFileSync(path('w1252.txt'), 'latin1')).toBe('på')
  })

  test('changes no file when one of them cannot be read', async () => {
    writeFileSync(path('urort.json'), draft)
    expect(await fix('urort.json', 'findes-ikke.json')).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: 'modtagelse: kan ikke læse findes-ikke.json: filen findes ikke\n',
    })
    expect(readFileSync(path('urort.json'), 'utf8')).toBe(draft)
  })

  test.each([[['-']], [[]]])('is not for standard input: %j', async (args) => {
    expect(await fix(...args)).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: 'modtagelse: --fix retter i filer og kan ikke rette standardinput\n',
    })
  })

  test('says which file could not be written, and why', async () => {
    await expect(writeBack(folder.path, mended, asUtf8)).rejects.toThrow(
      new WrongUse(`kan ikke skrive ${folder.path}: det er en mappe, ikke en fil`),
    )
  })
})
