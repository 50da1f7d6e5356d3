import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findDeadLinks } from '../../build/links.ts'
import type { Serving } from '../../deploy/serve.ts'
import { base, publicAddress, siteUnderPath, startSiteUnderPath } from '../built/under-path.ts'

let site: Serving

beforeAll(async () => {
  site = await startSiteUnderPath()
})

afterAll(() => site.close())

const read = (path: string) => readFileSync(join(siteUnderPath, path), 'utf8')

const files = readdirSync(siteUnderPath, { recursive: true, encoding: 'utf8' }).map((file) =>
  file.replaceAll('\\', '/'),
)

const filesOf = (ending: string) => files.filter((file) => file.endsWith(ending))

/** The statuses of addresses as the local server answers them, those of the public address among them. */
async function answers(addresses: Iterable<string>): Promise<Map<string, number>> {
  const told = new Map<string, number>()
  for (const address of new Set(addresses)) {
    const { pathname } = new URL(address, publicAddress)
    const response = await fetch(site.origin + pathname, { method: 'HEAD', redirect: 'manual' })
    told.set(address, response.status)
  }
  return told
}

/** The addresses that are not answered with what stands there. */
const broken = async (addresses: Iterable<string>) =>
  [...(await answers(addresses))].filter(([, status]) => status !== 200)

/** The addresses that begin at the root of the host, or at the public address, in a text. */
const addressesIn = (text: string, patterns: readonly RegExp[]) =>
  patterns.flatMap((pattern) => [...text.matchAll(pattern)].flatMap(([, address]) => address ?? []))

test('every link, picture, script and form of every page leads somewhere under the path', async () => {
  expect(findDeadLinks(siteUnderPath, publicAddress)).toEqual([])
  const links = filesOf('.html').flatMap((file) =>
    addressesIn(read(file), [
      /<[^<>]*\s(?:href|src|action)="(\/[^"#]*)/g,
      new RegExp(`<[^<>]*\\s(?:href|src|content)="(${publicAddress}[^"#]*)`, 'g'),
    ]),
  )
  expect(links.length).toBeGreaterThan(1000)
  expect(links.filter((link) => link.startsWith('/') && !link.startsWith(base))).toEqual([])
  expect(await broken(links)).toEqual([])
})

test('stylesheets and scripts name nothing outside it', async () => {
  const named = [...filesOf('.css'), ...filesOf('.js')].flatMap((file) =>
    addressesIn(read(file), [/url\(["']?(\/[^)"']*)/g, /["'`](\/(?:[\w-]+\/)*_astro\/[^"'`]*)/g]),
  )
  expect(named.length).toBeGreaterThan(0)
  expect(await broken(named)).toEqual([])
})

test('feed, site map, robots.txt and manifest lead to what stands under it', async () => {
  const site = new RegExp(`(${publicAddress}[^<>"\\s#]*)`, 'g')
  const links = ['aendringer/rss.xml', 'sitemap-index.xml', 'sitemap-0.xml', 'robots.txt'].flatMap(
    (file) => addressesIn(read(file), [site]),
  )
  expect(links.length).toBeGreaterThan(100)
  expect(await broken(links)).toEqual([])
  for (const file of ['aendringer/rss.xml', 'sitemap-0.xml']) {
    const onHost = read(file).match(/https:\/\/kommune\.example(?!\/modtagelse\b)/g)
    expect([file, onHost]).toEqual([file, null])
  }
  const { start_url, icons } = JSON.parse(read('manifest.json')) as {
    start_url: string
    icons: { src: string }[]
  }
  const manifest = `${publicAddress}manifest.json`
  const named = [start_url, ...icons.map(({ src }) => src)].map((to) => new URL(to, manifest).href)
  expect(await broken(named)).toEqual([])
  expect(new URL(start_url, manifest).href).toBe(publicAddress)
})

/** All texts in a JSON document that stand under a key. */
function textsUnder(key: string, node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([name, value]) => [
    ...(name === key && typeof value === 'string' ? [value] : []),
    ...textsUnder(key, value),
  ])
}

test('every schema is served at its $id, and what it refers to at the address that gives', async () => {
  const schemas = filesOf('.json').filter((file) =>
    /\.(?:schema|bundle)\.json$|\/editor\//.test(file),
  )
  expect(schemas.length).toBeGreaterThan(10)
  const references = []
  for (const file of schemas) {
    const schema = JSON.parse(read(file)) as { $id: string }
    expect(schema.$id).toBe(publicAddress + file)
    references.push(...textsUnder('$ref', schema).map((ref) => new URL(ref, schema.$id).href))
  }
  expect(await broken(references)).toEqual([])
})

test('what is published names addresses under it alone', async () => {
  const named = filesOf('.json').flatMap((file) =>
    addressesIn(read(file), [/"(https?:\/\/(?:kommune\.example|localhost)[^"#]*)/g]),
  )
  expect(named.length).toBeGreaterThan(100)
  expect(named.filter((address) => !address.startsWith(publicAddress))).toEqual([])
  expect(await broken(named)).toEqual([])
})

test('the archives tell of it too', () => {
  const texts = filesOf('.zip').flatMap((file) =>
    Object.values(unzipSync(readFileSync(join(siteUnderPath, file)))).map((bytes) =>
      strFromU8(bytes),
    ),
  )
  const named = texts.flatMap((text) =>
    addressesIn(text, [/(https?:\/\/(?:kommune\.example|localhost:4321)[^\s")>]*)/g]),
  )
  expect(named.length).toBeGreaterThan(10)
  expect(named.filter((address) => !address.startsWith(publicAddress.slice(0, -1)))).toEqual([])
})

test('the package is offered there', async () => {
  const { path } = JSON.parse(read('pakke/index.json')) as { path: string }
  expect(read('leverandoerer/index.html')).toContain(`href="${base}${path.slice(1)}"`)
  expect(await broken([base + path.slice(1)])).toEqual([])
})

test('the host leads to it, and elsewhere has nothing but the page that says so', async () => {
  const ask = async (path: string) => {
    const response = await fetch(site.origin + path, { redirect: 'manual' })
    return [response.status, response.headers.get('location'), await response.text()] as const
  }
  expect((await ask('/')).slice(0, 2)).toEqual([302, base])
  expect((await ask('/modtagelse')).slice(0, 2)).toEqual([301, base])
  expect((await ask(`${base}frister?a=1`)).slice(0, 2)).toEqual([301, `${base}frister/?a=1`])
  for (const path of ['/frister/', `${base}findes-ikke/`]) {
    const [status, , page] = await ask(path)
    expect([path, status]).toEqual([path, 404])
    expect(page).toBe(read('404.html'))
  }
  expect(read('404.html')).toContain(`href="${base}soeg/"`)
})
