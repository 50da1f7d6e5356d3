import { existsSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { packFiles } from '../../build/packed-files.ts'
import { temporaryFolder } from '../fixtures/temporary-folder.ts'

const site = temporaryFolder('packed')

/** What those get who take a packed file. */
const unpacked = (name: string) => [
  gunzipSync(readFileSync(site.at(`${name}.gz`))).toString(),
  brotliDecompressSync(readFileSync(site.at(`${name}.br`))).toString(),
]

test('every text lies packed beside itself, with its time, and nothing else does', async () => {
  site.write('index.html', '<h1>Forside</h1>')
  site.write('sitemap-0.xml', '<urlset/>')
  site.write('_astro/sans.woff2', 'skrift')
  expect(await packFiles(site.path)).toEqual({ texts: 2, packed: 2 })
  expect(unpacked('index.html')).toEqual(['<h1>Forside</h1>', '<h1>Forside</h1>'])
  expect(unpacked('sitemap-0.xml')).toEqual(['<urlset/>', '<urlset/>'])
  expect(existsSync(site.at('_astro/sans.woff2.gz'))).toBe(false)
  expect(statSync(site.at('index.html.br')).mtime).toEqual(statSync(site.at('index.html')).mtime)
})

test('what has changed is packed anew, and what is gone is gone', async () => {
  site.write('index.html', '<h1>Ny forside</h1>')
  utimesSync(site.at('index.html'), new Date('2026-01-01'), new Date('2026-01-01'))
  rmSync(site.at('sitemap-0.xml'))
  expect(await packFiles(site.path)).toEqual({ texts: 1, packed: 1 })
  expect(unpacked('index.html')).toEqual(['<h1>Ny forside</h1>', '<h1>Ny forside</h1>'])
  expect(existsSync(site.at('sitemap-0.xml.gz'))).toBe(false)
  expect(await packFiles(site.path)).toEqual({ texts: 1, packed: 0 })
})
