import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { types } from '../../src/api/index.ts'
import { files } from '../../src/components/vendors/files.ts'
import { generated } from '../../src/components/vendors/generators.ts'
import { validators } from '../../src/schemas/validators.ts'
import { builtSite } from '../built/site.ts'

const pageText = (path: string) =>
  readFileSync(join(builtSite, path, 'index.html'), 'utf8')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')

/** The names in a shape such as `[{ code, expect? }]`, without those inside others. */
const namesIn = (shape: string) => {
  const flat = shape.replace(/^[[{ ]+/, '').replaceAll(/: ?[[{].*?[\]}]+(?=[, }])/g, '')
  return flat.match(/[$\w]+\??/g) ?? []
}

describe('the files that the page names', () => {
  test.each(files.map((file) => [file.path, file] as const))('%s is there', (path, { shape }) => {
    const text = readFileSync(join(builtSite, path), 'utf8')
    if (shape === undefined || path.includes('krav')) return
    const content = JSON.parse(text) as object | object[]
    for (const name of namesIn(shape)) {
      const holders = [content].flat()
      if (name.endsWith('?')) {
        expect(holders.some((holder) => Object.hasOwn(holder, name.slice(0, -1)))).toBe(true)
      } else {
        expect(holders.every((holder) => Object.hasOwn(holder, name))).toBe(true)
      }
    }
  })

  test('krav.json has requirements by pointer by slug', () => {
    const krav = JSON.parse(
      readFileSync(join(builtSite, 'schemas/v1/krav.json'), 'utf8'),
    ) as Record<string, Record<string, { styrke?: string }>>
    expect(krav['straksmatch']?.['/properties/sagstype']?.styrke).toBe('skal')
  })
})

/** What index.json says is published, by its address from the root of the site. */
const listed = () => {
  const {
    schemas,
    files: each,
    ...others
  } = JSON.parse(readFileSync(join(builtSite, 'schemas/v1/index.json'), 'utf8')) as {
    schemas: unknown
    files: { url: string }[]
  } & Record<string, unknown>
  const pathOf = (url: unknown) => new URL(String(url)).pathname
  return {
    files: each.map(({ url }) => pathOf(url)),
    notOfOneType: Object.values(others)
      .filter((value) => /^https?:.*\/schemas\/v1\//.test(String(value)))
      .map(pathOf),
  }
}

test('the page of the folder leads to each file in it', () => {
  const page = readFileSync(join(builtSite, 'schemas/v1/index.html'), 'utf8')
  const missing = listed().files.filter(
    (path) => path.startsWith('/schemas/v1/') && !page.includes(`href="${path}"`),
  )
  expect(missing).toEqual([])
})

test('the page for vendors names each file that is not of one type', () => {
  const named = files.map(({ path }) => path)
  const shared = '/schemas/v1/faelles.schema.json'
  expect(listed().notOfOneType.length).toBeGreaterThan(4)
  expect(listed().notOfOneType.filter((path) => ![...named, shared].includes(path))).toEqual([])
})

describe('the bar of files', () => {
  const size = new Intl.NumberFormat('da', { maximumFractionDigits: 1 })

  test.each(types.map(({ slug }) => slug))('tells the size of each file: %s', (slug) => {
    const text = pageText(`/skemaer/${slug}/`)
    for (const file of [`${slug}.bundle.json`, `${slug}.schema.json`, `eksempler/${slug}.json`]) {
      const { size: bytes } = statSync(join(builtSite, 'schemas/v1', file))
      expect(text, file).toContain(`${size.format(bytes / 1024)} KB`)
    }
  })
})

describe.each(['/leverandoerer/', '/en/'])('the tables of %s', (path) => {
  const text = pageText(path)

  test('name each validator that was run, with its version', () => {
    const missing = validators.filter(
      ({ bibliotek, version }) => !text.includes(`${bibliotek} ${version}`),
    )
    expect(missing).toEqual([])
  })

  test('name each generator that was run, with its version and what a date becomes', () => {
    const missing = generated.rows.filter(
      ({ language, tool, version, date }) =>
        !text.includes(`${tool} ${version}`) ||
        (path !== '/en/' && !text.includes(language)) ||
        !text.includes(date),
    )
    expect(missing).toEqual([])
  })
})

test('each language has its page, and says where the other is', () => {
  for (const path of ['/leverandoerer/', '/en/']) {
    const page = readFileSync(join(builtSite, path, 'index.html'), 'utf8')
    expect(page).toMatch(/<link rel="alternate" hreflang="da" href="[^"]+\/leverandoerer\/">/)
    expect(page).toMatch(/<link rel="alternate" hreflang="en" href="[^"]+\/en\/">/)
  }
  expect(readFileSync(join(builtSite, 'en/index.html'), 'utf8')).toContain('<html lang="en">')
  expect(readFileSync(join(builtSite, 'sitemap-0.xml'), 'utf8')).toContain('/en/')
})
