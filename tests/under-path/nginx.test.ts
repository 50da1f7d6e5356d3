import { afterAll, beforeAll, expect, test } from 'vitest'
import { startNginx, type RunningNginx } from '../../deploy/nginx/own-nginx.ts'
import type { Serving } from '../../deploy/serve.ts'
import { base, publicAddress, siteUnderPath, startSiteUnderPath } from '../built/under-path.ts'
import { differencesBetween } from '../deploy/alike.ts'
import { ask } from '../deploy/plain-request.ts'
import { temporaryFolder } from '../fixtures/temporary-folder.ts'

const folder = temporaryFolder('nginx-under-path')
let nginx: RunningNginx
let site: Serving

beforeAll(async () => {
  const address = new URL(publicAddress)
  nginx = await startNginx({ folder: folder.path, root: siteUnderPath, address })
  site = await startSiteUnderPath()
})

afterAll(async () => {
  nginx.stop()
  await site.close()
})

const inside = [
  '',
  'soeg/',
  'indlejring/ramme/?type=straksmatch',
  'frister',
  'frister?a=1',
  'findes-ikke/',
]
inside.push(
  'schemas/v1/straksmatch.schema.json',
  'widget/v1/modtagelse-validator.js',
  '_astro/x.css',
)
inside.push('../package.json', '../../package.json', 'soeg/../frister/', 'modtagelse-offline.html')
const outside = [
  '/',
  '/?a=1',
  '/modtagelse',
  '/modtagelser/',
  '/frister/',
  '/soeg/',
  '/schemas/v1/index.json',
]

test('nginx and serve.ts answer alike under the path and beside it', async () => {
  const asked = [...inside.map((path) => base + path), ...outside].flatMap((path) =>
    ['GET', 'HEAD', 'POST'].map((method) => ({ path, method })),
  )
  const port = Number(new URL(site.origin).port)
  expect(await differencesBetween(port, nginx.port, asked)).toEqual([])
})

test('the policy of a page is that of its path under the path', async () => {
  const policy = async (path: string) =>
    (await ask(nginx.port, { path })).headers['content-security-policy']
  expect(await policy(`${base}soeg/`)).toContain("'wasm-unsafe-eval'")
  expect(await policy(`${base}indlejring/ramme/`)).toContain('frame-ancestors *')
  expect(await policy('/soeg/')).not.toContain('wasm')
})
