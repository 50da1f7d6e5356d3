import { createHash } from 'node:crypto'
import { cpSync, readFileSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { offerPackage } from '../../build/package-offer.ts'
import { offer, tarball } from '../built/installed.ts'
import { builtPackage } from '../built/package.ts'
import { builtSite, startSite } from '../built/site.ts'
import { temporaryFolder } from '../fixtures/temporary-folder.ts'

const folder = temporaryFolder('offer')
const bytes = readFileSync(tarball)
const page = readFileSync(join(builtSite, 'leverandoerer/index.html'), 'utf8')

/** What stands on a page in the element that names something of the package. */
const told = (html: string, what: string) =>
  new RegExp(`<[^<>]*data-package="${what}"[^<>]*>([^<>]*)<`).exec(html)?.[1]

test('the hash is that of the file, in index.json and on the page', () => {
  const integrity = `sha512-${createHash('sha512').update(bytes).digest('base64')}`
  expect(offer).toMatchObject({ name: 'modtagelse', size: bytes.length, integrity })
  expect(told(page, 'integrity')).toBe(integrity)
  expect(told(page, 'size')).toBe(`${Math.round(bytes.length / 1000)} KB`)
})

test('the page names the versions of Node that npm lets it be installed on', () => {
  const { engines } = JSON.parse(readFileSync(join(builtPackage, 'package.json'), 'utf8')) as {
    engines: { node: string }
  }
  expect(offer.engines).toEqual(engines)
  expect(told(page, 'node')?.replaceAll('&gt;', '>')).toBe(engines.node)
})

test('the page leads to the file, which is served as it is', async () => {
  expect(page).toContain(`href="${offer.path}"`)
  expect(page).toContain(`npm install ./modtagelse-${offer.version}.tgz`)
  const site = await startSite()
  try {
    const response = await fetch(new URL(offer.path, site.origin))
    expect(response.headers.get('content-type')).toBe('application/gzip')
    expect(response.headers.get('content-encoding')).toBeNull()
    expect(Buffer.from(await response.arrayBuffer()).equals(bytes)).toBe(true)
  } finally {
    await site.close()
  }
})

test('the same package packed on another day, in another folder, is the same file', async () => {
  const copy = folder.at('copy')
  cpSync(builtPackage, copy, { recursive: true })
  utimesSync(join(copy, 'index.js'), 0, 1_000_000_000)
  const site = folder.at('site')
  folder.write(
    'site/index.html',
    '<p><b data-package="integrity">?</b>, <i data-package="size" id="a"></i></p>',
  )
  await offerPackage(copy, site)
  expect(readFileSync(join(site, offer.path)).equals(bytes)).toBe(true)
  const html = readFileSync(join(site, 'index.html'), 'utf8')
  expect(html).toBe(
    `<p><b data-package="integrity">${offer.integrity}</b>, <i data-package="size" id="a">${told(page, 'size')}</i></p>`,
  )
  const before = statSync(join(site, 'index.html')).size
  await offerPackage(copy, site)
  expect(statSync(join(site, 'index.html')).size).toBe(before)
})

test('a page that asks for what nobody knows stops the build', async () => {
  folder.write('other/index.html', '<p data-package="weight"></p>')
  await expect(offerPackage(builtPackage, folder.at('other'))).rejects.toThrow(
    'index.html: nobody knows the weight of the package',
  )
})
