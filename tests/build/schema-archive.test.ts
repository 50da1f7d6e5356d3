import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { archivePath, packSchemas } from '../../build/schema-archive.ts'
import { types } from '../../src/api/index.ts'
import { builtSite } from '../built/site.ts'

const site = `${builtSite}/`
const published = new Uint8Array(readFileSync(site + archivePath))
const files = unzipSync(published)

test('the archive holds what is published beside it, in one folder', () => {
  const expected = types.flatMap(({ slug }) => [
    `${slug}.schema.json`,
    `${slug}.bundle.json`,
    `eksempler/${slug}.json`,
  ])
  const others = ['faelles.schema.json', 'index.json', 'krav.json', 'rules.json', 'types.d.ts']
  expect(Object.keys(files).sort()).toEqual(
    [...expected, ...others].map((name) => `modtagelse-schemas-v1/${name}`).sort(),
  )
})

test('each file in it is the one that is served', () => {
  for (const [name, bytes] of Object.entries(files)) {
    const served = readFileSync(`${site}/schemas/v1/${name.replace(/^[^/]*\//, '')}`, 'utf8')
    expect(strFromU8(bytes), name).toBe(served)
  }
})

test('the same files make the same archive', async () => {
  expect(Buffer.from(await packSchemas(site)).equals(Buffer.from(published))).toBe(true)
})
