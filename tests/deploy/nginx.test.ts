import { readdirSync } from 'node:fs'
import { createConnection } from 'node:net'
import { extname } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nginxConfiguration } from '../../deploy/nginx/configuration.ts'
import { hasBrotli, startNginx, type RunningNginx } from '../../deploy/nginx/own-nginx.ts'
import { refusals } from '../../deploy/refusals.ts'
import type { Serving } from '../../deploy/serve.ts'
import { builtSite, startSite } from '../built/site.ts'
import '../built/package.ts'
import { temporaryFolder } from '../fixtures/temporary-folder.ts'
import { differencesBetween } from './alike.ts'
import { ask, type Asked } from './plain-request.ts'

const folder = temporaryFolder('nginx')
let nginx: RunningNginx
let site: Serving
let port: number

beforeAll(async () => {
  const address = new URL('http://localhost/')
  nginx = await startNginx({ folder: folder.path, root: builtSite, address })
  site = await startSite()
  port = Number(new URL(site.origin).port)
})

afterAll(async () => {
  nginx.stop()
  await site.close()
})

/** One file of each ending in each folder at the root: what differs in kind. */
const kindsOfFiles = (): string[] => {
  const files = readdirSync(builtSite, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(?:br|gz)$/.test(entry.name))
    .map(({ parentPath, name }) => `${parentPath}/${name}`.slice(builtSite.length))
    .sort()
  const kind = (file: string) =>
    `${file.split('/').length > 2 ? file.split('/')[1] : ''} ${extname(file)} ${file.endsWith('.schema.json')}`
  return [...Map.groupBy(files, kind).values()].flatMap(([file]) => file ?? [])
}

const pages = kindsOfFiles()
  .filter((file) => file.endsWith('/index.html'))
  .map((file) => file.replace(/index\.html$/, ''))

const addresses = [
  ...kindsOfFiles(),
  ...pages,
  '/minimumskrav/foerste-henvendelse/',
  '/indlejring/ramme/?type=straksmatch',
]

const elsewhere = [
  '/findes-ikke/',
  '/findes-ikke',
  '/findes/ikke.json',
  '/_astro/',
  '/_astro/gammel.css',
  '/schemas/v1/ingen.schema.json',
  '/widget/v1/',
  '/pakke',
  '/soeg/findes-ikke/',
  '/frister',
  '/frister?foerste-henvendelse=2008-10-01',
  '/minimumskrav/foerste-henvendelse',
  '/frister/index.html/',
  '//frister//',
  '/./frister/',
  '/soeg/../frister/',
  '/_astro/../schemas/v1/index.json',
  '/%66rister/',
  '/frister%2F',
  '/s%C3%B8ren/',
  '/%ff',
  '/%',
  '/%zz/',
  '/a%00b',
  '/..',
  '/../package.json',
  '/%2e%2e/package.json',
  '/..%2fpackage.json',
  '/frister/../../package.json',
  '/.modtagelse/404',
  '/.modtagelse/405',
  '/.git/config',
]

/** Requests that the two answer differently. */
const differences = (asked: readonly Asked[]) => differencesBetween(port, nginx.port, asked)

const packings = ['identity', 'gzip', 'gzip;q=0, *', ...(hasBrotli ? ['gzip, deflate, br'] : [])]

describe('nginx and serve.ts answer alike', () => {
  test('to every kind of address, packed in every way and whole', async () => {
    expect(addresses.length).toBeGreaterThan(60)
    const asked = [...addresses, ...elsewhere].flatMap((path) =>
      packings.flatMap((packing) =>
        ['GET', 'HEAD'].map((method) => ({
          path,
          method,
          headers: { 'Accept-Encoding': packing },
        })),
      ),
    )
    expect(await differences(asked)).toEqual([])
  })

  test('to those who ask for a part', async () => {
    const ranges = ['bytes=0-9', 'bytes=5-', 'bytes=-5', 'bytes=0-0', 'bytes=0-99999999']
    ranges.push('bytes=99999999-', 'bytes=-0', 'bytes=9-5', 'bytes=0-1,3-4', 'bytes=x', 'lines=1-2')
    const asked = [...addresses, ...elsewhere].flatMap((path) =>
      ranges.map((Range) => ({ path, headers: { Range } })),
    )
    asked.push({ path: '/', headers: { Range: 'bytes=0-9', 'Accept-Encoding': 'gzip' } as never })
    expect(await differences(asked)).toEqual([])
  })

  test('to those who have it already', async () => {
    const asked: Asked[] = []
    for (const path of addresses) {
      const { headers } = await ask(nginx.port, { path })
      const { etag = '', 'last-modified': day = '' } = headers
      const later = 'Fri, 01 Jan 2100 00:00:00 GMT'
      const earlier = 'Tue, 01 Jan 2008 00:00:00 GMT'
      const conditions: Record<string, string>[] = [
        { 'If-None-Match': etag },
        { 'If-None-Match': `W/${etag}, "x"` },
        { 'If-None-Match': '*' },
        { 'If-None-Match': '"x"' },
        { 'If-Modified-Since': day },
        { 'If-Modified-Since': later },
        { 'If-None-Match': etag, 'If-Modified-Since': earlier },
        { 'If-None-Match': '"x"', 'If-Modified-Since': day },
        { 'If-Match': '"x"' },
        { 'If-Match': etag },
        { 'If-Unmodified-Since': earlier },
        { 'If-Range': etag, Range: 'bytes=0-3' },
        { 'If-Range': day, Range: 'bytes=0-3' },
        { 'If-Range': '"x"', Range: 'bytes=0-3' },
      ]
      asked.push(...conditions.map((headers) => ({ path, headers })))
    }
    expect(await differences(asked)).toEqual([])
  })

  test('to those who send something', async () => {
    const methods = ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND']
    const asked: Asked[] = [
      '/',
      '/soeg/',
      '/schemas/v1/index.json',
      '/findes-ikke/',
      '/_astro/x.css',
    ].flatMap((path) => methods.map((method) => ({ path, method })))
    asked.push({ path: '/', method: 'POST', brings: 5000 }, { path: '/', brings: 5000 })
    asked.push({ path: '/', brings: 500 })
    expect(await differences(asked)).toEqual([])
  })

  test('to those from other origins', async () => {
    const asked = [...addresses, ...elsewhere].map((path) => ({
      path,
      headers: { Origin: 'https://sag.example' },
    }))
    expect(await differences(asked)).toEqual([])
  })
})

describe('nginx', () => {
  test('keeps for good what has its content in its name, and never what is not there', async () => {
    const cached = async (path: string) => {
      const { status, headers } = await ask(nginx.port, { path })
      return [status, headers['cache-control']]
    }
    const [style = ''] = kindsOfFiles().filter((file) => /^\/_astro\/.*\.css$/.test(file))
    expect(await cached(style)).toEqual([200, 'public, max-age=31536000, immutable'])
    expect(await cached('/_astro/gammel.css')).toEqual([404, 'no-cache'])
    expect(await cached('/')).toEqual([200, 'no-cache'])
  })

  test('packs nothing while somebody waits: every text is there packed', async () => {
    const texts = addresses.filter((path) =>
      /\/$|\.(?:css|html|js|json|svg|ts|txt|xml)$/.test(path),
    )
    for (const path of texts) {
      const { headers } = await ask(nginx.port, { path, headers: { 'Accept-Encoding': 'gzip' } })
      expect([path, headers['content-encoding'], headers.vary]).toEqual([
        path,
        'gzip',
        'Accept-Encoding',
      ])
      expect(headers.etag).not.toMatch(/^W/)
    }
  })

  test('has pages of ours for what it refuses, and none of its own', async () => {
    const refused: [Asked, keyof typeof refusals][] = [
      [{ path: '/%' }, 400],
      [{ path: '/', method: 'POST' }, 405],
      [{ path: '/', headers: { 'If-Match': '"x"' } }, 412],
      [{ path: '/', brings: 5000 }, 413],
      [{ path: `/${'a'.repeat(20_000)}` }, 414],
      [{ path: '/', headers: { Range: 'bytes=99999999-' } }, 416],
      [{ path: '/', headers: { Cookie: 'a'.repeat(20_000) } }, 400],
    ]
    for (const [asked, status] of refused) {
      const answered = await ask(nginx.port, asked)
      expect(answered.status).toBe(status)
      expect(answered.body.toString()).toBe(`${refusals[status]}\n`)
      expect(answered.headers['content-security-policy']).toContain("default-src 'none'")
      expect(answered.headers['cache-control']).toBe('no-cache')
    }
  })

  test('answers what is no request at all in Danish, as serve.ts does', async () => {
    for (const at of [nginx.port, port]) {
      const text = await new Promise<string>((resolve, reject) => {
        const socket = createConnection(at, '127.0.0.1', () => socket.write('HEJ\r\n\r\n'))
        let text = ''
        socket.setEncoding('utf8')
        socket.on('data', (part) => {
          text += String(part)
        })
        socket.on('error', reject)
        socket.on('close', () => {
          resolve(text)
        })
      })
      expect(text).toMatch(/^HTTP\/1\.1 400 /)
      expect(text).toContain(refusals[400])
    }
  })
})

describe('the configuration', () => {
  const site = { root: '/srv/modtagelse', listen: ['80'], hasBrotli: false }

  test('answers to the host of the address, or to the names that are given', () => {
    const address = new URL('https://vejledning.kommune.example/')
    expect(nginxConfiguration({ ...site, address })).toContain(
      'server_name vejledning.kommune.example;',
    )
    expect(nginxConfiguration({ ...site, address, names: ['intra', 'intra.local'] })).toContain(
      'server_name intra intra.local;',
    )
  })

  test('asks for brotli only where nginx has it', () => {
    const address = new URL('https://a.example/')
    expect(nginxConfiguration({ ...site, address })).not.toContain('brotli')
    expect(nginxConfiguration({ ...site, address, hasBrotli: true })).toContain('brotli_static on;')
  })

  test('leads from http to https where there is a certificate', () => {
    const text = nginxConfiguration({
      ...site,
      address: new URL('https://a.example/'),
      listen: ['443'],
      certificate: { file: '/etc/ssl/a.pem', key: '/etc/ssl/a.key' },
    })
    expect(text).toContain('listen 443 ssl http2;')
    expect(text).toContain('return 301 https://a.example$request_uri;')
  })

  test.each(['/srv/x; }', '/srv/$host', '/srv/a b', ''])('refuses the folder %j', (root) => {
    const address = new URL('https://a.example/')
    expect(() => nginxConfiguration({ ...site, address, root })).toThrow('kan ikke stå')
  })
})
