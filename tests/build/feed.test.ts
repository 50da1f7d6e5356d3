import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { anchorOf, schemaChanges } from '../../src/schemas/changes.ts'
import { builtSite } from '../built/site.ts'

const read = (path: string) => readFileSync(`${builtSite}/${path}`, 'utf8')

test('the feed tells of each change of the schemas, with its day and a place to read it', () => {
  const feed = read('aendringer/rss.xml')
  const page = read('schemas/v1/index.html')
  for (const { titel, dato } of schemaChanges) {
    expect(feed).toContain(`<title>${titel}</title>`)
    expect(feed).toContain(`/schemas/v1/#${anchorOf(titel)}</link>`)
    expect(feed).toContain(`<pubDate>${new Date(dato).toUTCString()}</pubDate>`)
    expect(page).toContain(`id="${anchorOf(titel)}"`)
  }
})

test('who cuts an address of a schema short finds the way to the schemas and the feed', () => {
  expect(read('schemas/index.html')).toContain('href="/skemaer/"')
  expect(read('schemas/v1/index.html')).toContain('href="/skemaer/"')
  expect(read('schemas/v1/index.html')).toContain('href="/aendringer/rss.xml"')
})
