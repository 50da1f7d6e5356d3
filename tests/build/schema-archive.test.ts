import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, describe, expect, test } from 'vitest'
import { completePublished, type PublishedFile } from '../../build/published-files.ts'
import { archivePath, placeInArchive } from '../../build/schema-archive.ts'
import { types } from '../../src/api/index.ts'
import { examples } from '../engine/examples.ts'
import { builtSite } from '../built/site.ts'

const site = `${builtSite}/`
const published = new Uint8Array(readFileSync(site + archivePath))
const files = unzipSync(published)
const FOLDER = 'modtagelse-schemas-v1/'

const folder = mkdtempSync(join(tmpdir(), 'modtagelse-archive-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('the archive holds the schemas in a folder of their own, what is told of them, and the licence', () => {
  const expected = types.flatMap(({ slug }) => [
    `schemas/${slug}.schema.json`,
    `schemas/${slug}.bundle.json`,
    `editor/${slug}.json`,
    `eksempler/${slug}.json`,
  ])
  const others = [
    'index.json',
    'krav.json',
    'rules.json',
    'types.d.ts',
    'LICENSE.txt',
    'LAESMIG.txt',
  ]
  expect(Object.keys(files).sort()).toEqual(
    [...expected, ...others, 'schemas/faelles.schema.json'].map((name) => FOLDER + name).sort(),
  )
})

test('each published file in it is the one that is served', () => {
  const served = Object.keys(files).filter((name) => !/(?:index\.json|\.txt)$/.test(name))
  for (const name of served) {
    const path = name.slice(FOLDER.length).replace(/^schemas\//, '')
    expect(strFromU8(files[name]!), name).toBe(readFileSync(`${site}/schemas/v1/${path}`, 'utf8'))
  }
})

test('its licence is ours, and its first lines say what it is in both languages', () => {
  expect(strFromU8(files[`${FOLDER}LICENSE.txt`]!)).toBe(readFileSync('LICENSE', 'utf8'))
  const readme = strFromU8(files[`${FOLDER}LAESMIG.txt`]!)
  expect(readme).toContain('Vejledningen beskriver ikke gældende regler')
  expect(readme).toContain('In English: JSON Schema 2020-12')
})

test('a tool can be given the folder of the schemas', async () => {
  for (const [name, bytes] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), bytes)
  }
  const { spawn } = createRequire(import.meta.url)('@sourcemeta/jsonschema') as {
    spawn(args: readonly string[]): Promise<{ code: number; stdout: string; stderr: string }>
  }
  const schemas = join(folder, FOLDER, 'schemas')
  for (const { slug } of types) {
    const sound = examples.find((one) => one.slug === slug && one.profile === 'complete')!
    const draft = join(folder, `${slug}.json`)
    await writeFile(draft, JSON.stringify(sound.draft))
    const args = ['validate', join(schemas, `${slug}.schema.json`), draft, '--resolve', schemas]
    expect(await spawn(args)).toMatchObject({ code: 0 })
  }
})

describe('index.json', () => {
  const index = JSON.parse(readFileSync(`${site}/schemas/v1/index.json`, 'utf8')) as {
    files: PublishedFile[]
  }
  const pathOf = ({ url }: PublishedFile) => new URL(url).pathname

  test('tells of each published file what it is byte for byte', async () => {
    for (const file of index.files) {
      const bytes = readFileSync(site + pathOf(file))
      const hash = Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('base64')
      expect(file).toMatchObject({ size: bytes.length, integrity: `sha256-${hash}` })
      expect(file.productVersion).toMatch(/^\d+\.\d+\.\d+$/)
    }
  })

  test('tells of all that there is, save itself', () => {
    const told = index.files.map(pathOf)
    for (const name of Object.keys(files)) {
      const path = name.slice(FOLDER.length).replace(/^schemas\//, '')
      if (!/(?:index\.json|\.txt)$/.test(path)) expect(told).toContain(`/schemas/v1/${path}`)
    }
    expect(told).toContain('/schemas/catalog.json')
    expect(told).toContain(archivePath)
    expect(told).not.toContain('/schemas/v1/index.json')
    expect(new Set(told).size).toBe(told.length)
  })

  test('in the archive tells the same of the files that are in it', () => {
    const packed = JSON.parse(strFromU8(files[`${FOLDER}index.json`]!)) as typeof index
    expect(packed.files).toEqual(index.files.filter((file) => !file.url.endsWith('.zip')))
    expect({ ...packed, files: [] }).toEqual({ ...index, files: [] })
  })
})

test('the same files of the same day make the same archive and index, of another day others', async () => {
  const root = join(folder, 'site')
  cpSync(`${site}/schemas`, join(root, 'schemas'), { recursive: true })
  const made = async (date: string | undefined) => {
    await completePublished(root, 'https://modtagelse.example', date)
    return ['index.json', 'modtagelse-schemas-v1.zip'].map((name) =>
      readFileSync(join(root, 'schemas/v1', name)).toString('base64'),
    )
  }
  const first = await made('2026-11-30')
  expect(await made('2026-11-30')).toEqual(first)
  const others = [await made('2026-12-01'), await made(undefined)].flat()
  expect(others.filter((one) => first.includes(one))).toEqual([])
  expect(JSON.parse(Buffer.from(others[2]!, 'base64').toString()).files[0]).not.toHaveProperty(
    'date',
  )
})

test('what is neither a schema, an example nor told of them stays out of the archive', () => {
  expect(placeInArchive('konformitet.json')).toBeUndefined()
  expect(placeInArchive('modtagelse-schemas-v1.zip')).toBeUndefined()
  expect(placeInArchive('straksmatch.schema.json')).toBe('schemas/straksmatch.schema.json')
})
