import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync, zstdCompressSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Report } from '../../src/api/index.ts'
import { unpack, openSource } from '../../src/cli/checking/source.ts'
import { namedFile } from '../../src/cli/files/named-file.ts'
import { AS_OF } from '../fixtures/as-of.ts'
import { temporaryFolder } from '../fixtures/temporary-folder.ts'
import { modtagelse, root } from './command-line.ts'

const folder = temporaryFolder('packed')
const draft = '{"registreringstype":"fravær","aarsag":"Sygdom","fra":"2008-09-08"}\n'
const asOf = ['--as-of', AS_OF]
const run = (args: string[], input?: Uint8Array) =>
  modtagelse([...args, ...asOf], input, folder.path)

const packs = { gz: gzipSync, zst: zstdCompressSync }

beforeAll(() => {
  folder.write('plain.ndjson', draft.repeat(3))
})

describe.each(Object.entries(packs))('.%s', (ending, pack) => {
  const packed = pack(draft.repeat(3))

  test('gives the report of what is in it, by name, in a folder and on standard input', async () => {
    const name = `${ending}/a.ndjson.${ending}`
    folder.write(name, packed)
    const plain = await run(['validate', 'plain.ndjson', '--format', 'json'])
    expect(plain.exitCode).toBe(1)
    expect(await run(['validate', name, '--format', 'json'])).toEqual(plain)
    expect(await run(['validate', '-', '--format', 'json'], packed)).toEqual(plain)
    const inFolder = await run(['validate', ending, '--format', 'json'])
    expect(JSON.parse(inFolder.stdout)).toEqual([JSON.parse(plain.stdout)])
    expect((await run(['validate', name])).stdout).toContain(`${name}: læst som fravær`)
  })

  test('in several pieces is read as one', async () => {
    folder.write(`to.${ending}`, Buffer.concat([pack(draft), pack(draft)]))
    const { stdout } = await run(['validate', `to.${ending}`, '--format', 'json'])
    expect((JSON.parse(stdout) as Report).records).toHaveLength(2)
  })

  test('that is cut, damaged or empty is told, and the others are checked', async () => {
    const names = [`skåret.json.${ending}`, `tom.json.${ending}`]
    folder.write(names[0]!, packed.subarray(0, -4))
    folder.write(names[1]!, '')
    const broken = await run(['validate', ...names, 'plain.ndjson'])
    expect(broken.exitCode).toBe(2)
    expect(broken.stderr).toBe(
      names
        .map(
          (name) =>
            `modtagelse: kan ikke læse ${name}: den er pakket og kan ikke pakkes ud; den er beskadiget eller skåret over\n`,
        )
        .join(''),
    )
    expect(broken.stdout).toContain('plain.ndjson: læst som fravær')
  })

  test('may hold a workbook, or a case', async () => {
    const rows = readFileSync(join(root, 'tests/fixtures/documents/rows.xlsx'))
    folder.write(`rows.xlsx.${ending}`, pack(rows))
    const { stdout } = await run(['validate', `rows.xlsx.${ending}`])
    expect(stdout).toContain('Læst: arket Straksmatch.')
    folder.write(`sag.txt.${ending}`, pack('Fravær\nFra: 1. september 2008\n'))
    expect((await run(['case', `sag.txt.${ending}`])).stdout).toContain('læst som fravær')
  })

  test('that holds no text is told', async () => {
    folder.write(`nuller.${ending}`, pack(Buffer.alloc(9000)))
    expect((await run(['validate', `nuller.${ending}`])).stderr).toBe(
      `modtagelse: kan ikke læse nuller.${ending}: det er ikke tekst; gem et regneark som .xlsx og et dokument som .docx\n`,
    )
  })

  test('of more than 64 MB is never held, but unpacked each time it is read', async () => {
    folder.write(`stor.ndjson.${ending}`, pack(Buffer.from(draft.repeat(1_000_000))))
    const source = await openSource(namedFile(folder.at(`stor.ndjson.${ending}`)))
    const unpacked = await unpack(source)
    expect(unpacked.held).toBeUndefined()
    const sizeRead = async () => {
      let size = 0
      for await (const chunk of unpacked.read()) size += chunk.length
      return size
    }
    const whole = Buffer.byteLength(draft) * 1_000_000
    expect([await sizeRead(), await sizeRead()]).toEqual([whole, whole])
  })
})

test('what cannot be cut is told to be too long as it comes out, however small it lies there', async () => {
  folder.write('bombe.json.gz', gzipSync(Buffer.alloc(150_000_000, 'a')))
  const { stderr, exitCode } = await run(['validate', 'bombe.json.gz'])
  expect(stderr).toBe(
    'modtagelse: kan ikke tjekke bombe.json.gz: den er over 64 MB, når den er pakket ud, og kan ikke deles; skriv en registrering på hver linje (NDJSON), eller del filen\n',
  )
  expect(exitCode).toBe(2)
})
