import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { base, siteUnderPath } from '../built/under-path.ts'

const limit = 16 * 1024

const read = (path: string) => readFileSync(join(siteUnderPath, path), 'utf8')

/** The stylesheets that a page asks for, from the root of the site. */
const stylesheetsOf = (html: string): string[] =>
  [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = '']) =>
    href.replace(base, ''),
  )

/** The steps: the pages of guidance with the most on them. */
const steps = readdirSync(join(siteUnderPath, 'minimumskrav'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => `minimumskrav/${name}/index.html`)

test.each(steps)('%s takes at most 16 KB, with a contact to write to and a path', (page) => {
  const html = read(page)
  const files = stylesheetsOf(html)
  expect(html).toContain('Hjalp siden?')
  expect(files).not.toEqual([])
  const bytes = [html, ...files.map(read)].map((text) => gzipSync(text).length)
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(limit)
})
