import type { APIContext } from 'astro'
import { describe, expect, test } from 'vitest'
import { codes, types } from '../../src/api/index.ts'
import {
  GET as getExamples,
  getStaticPaths as examplesPaths,
} from '../../src/pages/schemas/v1/eksempler/[slug].json.ts'
import {
  GET as getFile,
  getStaticPaths as filePaths,
} from '../../src/pages/schemas/v1/[file].json.ts'
import { GET as getCatalog } from '../../src/pages/schemas/catalog.json.ts'
import { sources } from '../../src/schemas/sources.ts'
import { statementOf } from '../../src/schemas/statement.ts'
import { examples } from '../engine/examples.ts'

const site = new URL('https://example.org/')

const read = async (get: typeof getFile, params: Record<string, string>): Promise<unknown> => {
  const response = await get({ params, site } as unknown as APIContext)
  return response.json()
}

const slugs = types.map(({ slug }) => slug)

test('every schema, the shared parts and what stands beside them are published', () => {
  expect(
    filePaths()
      .map(({ params }) => params.file)
      .sort(),
  ).toEqual(
    [
      ...slugs.flatMap((slug) => [`${slug}.schema`, `${slug}.bundle`]),
      'faelles.schema',
      'index',
      'krav',
      'rules',
    ].sort(),
  )
  expect(examplesPaths().map(({ params }) => params.slug)).toEqual(slugs)
})

test('rules.json tells every code, with the absolute address of its page', async () => {
  expect(await read(getFile, { file: 'rules' })).toEqual(
    codes.map((rule) => ({
      ...rule,
      url: `https://example.org${rule.url}`,
      ...statementOf(rule.code, sources),
    })),
  )
})

test('krav.json tells of every schema where each place comes from', async () => {
  const krav = (await read(getFile, { file: 'krav' })) as Record<string, Record<string, unknown>>
  expect(Object.keys(krav).sort()).toEqual([...slugs, 'faelles'].sort())
  expect(krav['tilmelding']?.['/properties/akasse']).toMatchObject({ kilde: ['3.2.7'] })
})

test('index.json names every file by an absolute address', async () => {
  const index = (await read(getFile, { file: 'index' })) as {
    rules: string
    types: string
    schemas: { slug: string; url: string; examples: string }[]
  }
  expect(index).toMatchObject({
    krav: 'https://example.org/schemas/v1/krav.json',
    rules: 'https://example.org/schemas/v1/rules.json',
    types: 'https://example.org/schemas/v1/types.d.ts',
  })
  expect(index.schemas.map(({ slug, url, examples: file }) => [slug, url, file])).toEqual(
    slugs.map((slug) => [
      slug,
      `https://example.org/schemas/v1/${slug}.schema.json`,
      `https://example.org/schemas/v1/eksempler/${slug}.json`,
    ]),
  )
})

test('a bundle refers to nothing outside itself, and says where it is served', async () => {
  for (const slug of slugs) {
    const bundle = (await read(getFile, { file: `${slug}.bundle` })) as { $id: string }
    expect(bundle.$id).toBe(`https://example.org/schemas/v1/${slug}.bundle.json`)
    const references = [...JSON.stringify(bundle).matchAll(/"\$ref":"([^"]*)"/g)]
    expect(references.filter(([, reference]) => !reference?.startsWith('#/$defs/'))).toEqual([])
  }
})

test('the catalogue names each schema and the files it is for', async () => {
  const { schemas, version } = (await read(getCatalog, {})) as {
    version: number
    schemas: { name: string; description: string; fileMatch: string[]; url: string }[]
  }
  expect(version).toBe(1)
  expect(schemas.map(({ url, fileMatch }) => [url, fileMatch])).toEqual(
    slugs.map((slug) => [`https://example.org/schemas/v1/editor/${slug}.json`, [`*.${slug}.json`]]),
  )
  for (const { name, description } of schemas) {
    expect(name).toMatch(/^Modtagelse: [A-ZÆØÅ]/)
    expect(description).toMatch(/^Minimumskravene til /)
  }
})

describe.each(slugs)('the published examples of %s', (slug) => {
  test('are those the tests run', async () => {
    const published = (await read(getExamples, { slug })) as object[]
    const tested = examples.filter((example) => example.slug === slug)
    expect(published.map((example) => ({ profile: 'draft', ...example, slug }))).toEqual(tested)
  })
})
