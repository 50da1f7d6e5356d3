import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serve, type Serving } from '../../deploy/serve.ts'

const root = mkdtempSync(join(tmpdir(), 'modtagelse-serve-'))
/** Two megabytes that gzip cannot make much smaller. */
const longText = randomBytes(1_000_000).toString('hex')
let site: Serving

beforeAll(async () => {
  const files = {
    'index.html': '<h1>Forside</h1>',
    '404.html': '<h1>Siden findes ikke</h1>',
    'soeg/index.html': '<h1>Søg</h1>',
    'indlejring/ramme/index.html': '<h1>Ramme</h1>',
    '_astro/sider.a1b2c3.css': 'h1 { color: green }',
    'schemas/v1/straksmatch.schema.json': '{}',
    'schemas/v1/index.json': '{}',
    'widget/v1/modtagelse-validator.js': 'export {}',
    'lang.txt': longText,
    'lang.txt.gz': gzipSync(longText),
    'index.html.gz': gzipSync('<h1>Forside</h1>'),
    'index.html.br': brotliCompressSync('<h1>Forside</h1>'),
    'skrift.woff2': 'skrift',
  }
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true })
    writeFileSync(join(root, name), content)
  }
  site = await serve({ port: 0, root })
})

afterAll(async () => {
  await site.close()
  rmSync(root, { recursive: true })
})

const get = (path: string, init?: RequestInit) =>
  fetch(site.origin + path, { redirect: 'manual', ...init })

describe('a page', () => {
  test('comes with the security headers and is asked for anew each time', async () => {
    const { status, headers } = await get('/')
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; " +
        "connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; " +
        "require-trusted-types-for 'script'",
    )
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('permissions-policy')).toContain('camera=()')
    expect(headers.get('cache-control')).toBe('no-cache')
    expect(headers.get('access-control-allow-origin')).toBeNull()
  })

  test('that has not changed is not sent again', async () => {
    const etag = (await get('/')).headers.get('etag') ?? ''
    expect((await get('/', { headers: { 'If-None-Match': etag } })).status).toBe(304)
  })

  test('asked for without its closing slash is found at its own address', async () => {
    const { status, headers } = await get('/soeg')
    expect([status, headers.get('location')]).toEqual([301, '/soeg/'])
  })

  test('for searching may compile WebAssembly, and nothing else', async () => {
    const policy = (await get('/soeg/')).headers.get('content-security-policy')
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';")
    expect(policy).toContain("frame-ancestors 'none'")
  })

  test('for framing may be framed', async () => {
    const policy = (await get('/indlejring/ramme/')).headers.get('content-security-policy')
    expect(policy).toContain('frame-ancestors *')
    expect(policy).toContain("script-src 'self';")
  })
})

describe('a file', () => {
  test('with a fingerprint in its name is kept for good', async () => {
    const { headers } = await get('/_astro/sider.a1b2c3.css')
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(headers.get('content-type')).toBe('text/css; charset=utf-8')
  })

  test.each([
    ['/schemas/v1/straksmatch.schema.json', 'application/schema+json'],
    ['/schemas/v1/index.json', 'application/json'],
    ['/widget/v1/modtagelse-validator.js', 'text/javascript; charset=utf-8'],
  ])('%s may be fetched from other origins, as %s', async (path, type) => {
    const { headers } = await get(path)
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(headers.get('content-type')).toBe(type)
    expect(headers.get('cache-control')).toBe('no-cache')
  })
})

describe('text', () => {
  const page = '<h1>Forside</h1>'

  test.each([
    ['gzip', 'gzip'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip, br;q=0', 'gzip'],
  ])('goes out packed to a browser that takes %s, as %s', async (accepted, coding) => {
    const response = await get('/', { headers: { 'Accept-Encoding': accepted } })
    expect(response.headers.get('content-encoding')).toBe(coding)
    expect(response.headers.get('vary')).toBe('Accept-Encoding')
    expect(await response.text()).toBe(page)
  })

  test('goes out as it is to one that does not', async () => {
    const response = await get('/', { headers: { 'Accept-Encoding': 'identity' } })
    expect(response.headers.get('content-encoding')).toBeNull()
    expect(await response.text()).toBe(page)
  })

  test('longer than any buffer on the way arrives whole', async () => {
    const text = await (await get('/lang.txt')).text()
    expect(text.length).toBe(longText.length)
    expect(text === longText).toBe(true)
  })

  test('asked for in part goes out as that part', async () => {
    const response = await get('/', {
      headers: { Range: 'bytes=0-3', 'Accept-Encoding': 'identity' },
    })
    expect([response.status, response.headers.get('content-encoding')]).toEqual([206, null])
    expect(await response.text()).toBe('<h1>')
  })
})

test('a font, packed already, goes out as it is', async () => {
  const { headers } = await get('/skrift.woff2')
  expect(headers.get('content-encoding')).toBeNull()
})

describe('what is not there', () => {
  test.each(['/findes-ikke/', '/findes-ikke', '/schemas/v1/', '/_astro/gammel.css', '/%ff'])(
    '%s is answered with the page for it, status 404 and the security headers',
    async (path) => {
      const response = await get(path)
      expect(response.status).toBe(404)
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
      expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
      expect(response.headers.get('cache-control')).toBe('no-cache')
      expect(await response.text()).toBe('<h1>Siden findes ikke</h1>')
    },
  )

  test('is answered without a body when only the head was asked for', async () => {
    const response = await get('/findes-ikke/', { method: 'HEAD' })
    expect([response.status, await response.text()]).toEqual([404, ''])
  })
})

test('nothing can be sent to the site', async () => {
  const { status, headers } = await get('/', { method: 'POST', body: 'kladde' })
  expect([status, headers.get('allow')]).toEqual([405, 'GET, HEAD'])
})

describe('serve', () => {
  test('says how to build when there is no site', async () => {
    await expect(serve({ port: 0, root: join(root, 'widget') })).rejects.toThrow('npm run build')
  })

  test('says what to do when the port is taken', async () => {
    const port = Number(new URL(site.origin).port)
    await expect(serve({ port, root })).rejects.toThrow(`PORT=${port + 1} npm start`)
  })
})
