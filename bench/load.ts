/** Requests a second that nginx answers with pages and files of the site, beside a bare file of the same size. */
import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { builtSite } from '../deploy/built-site.ts'
import { hasBrotli, startNginx } from '../deploy/nginx/own-nginx.ts'
import type { Seen } from './claims.ts'
import { asTable } from './table.ts'

const ROUNDS = 5
const SECONDS = 1
const CONNECTIONS = 16

/** What a browser of today says it takes. */
const ACCEPTED = 'gzip, deflate, br, zstd'

const style = readdirSync(join(builtSite, '_astro')).find((name) => name.endsWith('.css')) ?? ''

const paths = [
  '/',
  '/frister/',
  '/hele-vejledningen/',
  '/schemas/v1/straksmatch.schema.json',
  '/widget/v1/modtagelse-validator.js',
  `/_astro/${style}`,
]

/**
 * Asks for each by wrk over loopback, a round for it and a round for a file of as many bytes from the same nginx, which has
 * no header of ours, no pattern and no packed file to look for.
 *
 * @returns the worst of them: how long a request takes in times a bare one
 * @throws Error when anything but 200 is answered
 */
export async function measureLoad(): Promise<Seen> {
  const folder = mkdtempSync(join(tmpdir(), 'modtagelse-load-'))
  const bare = join(folder, 'bare')
  mkdirSync(bare)
  const address = new URL('http://localhost/')
  const nginx = await startNginx({ folder, root: builtSite, address, beside: `root ${bare};` })
  try {
    const rows = []
    for (const path of paths) {
      const at = `http://127.0.0.1:${nginx.port}${path}`
      const bytes = await bytesOf(at)
      writeFileSync(join(bare, `${bytes}.bin`), randomBytes(bytes))
      const beside = `http://127.0.0.1:${nginx.portBeside}/${bytes}.bin`
      const ratios = []
      const seen = []
      for (let round = 0; round < ROUNDS; round += 1) {
        // Whoever begins has the warmer machine.
        const [first, second] = round % 2 === 0 ? [at, beside] : [beside, at]
        const rates = new Map([
          [first, requestsASecond(first)],
          [second, requestsASecond(second)],
        ])
        seen.push(rates.get(at) ?? 0)
        ratios.push((rates.get(at) ?? 0) / (rates.get(beside) ?? 1))
      }
      rows.push({ path, bytes, rate: median(seen), ratio: median(ratios), all: ratios })
    }
    console.log(
      `${ROUNDS} rounds of ${SECONDS} s, ${CONNECTIONS} connections, packed by ${hasBrotli ? 'brotli' : 'gzip'}\n`,
    )
    console.log(
      asTable([
        ['', 'bytes', 'requests/s', 'of a bare file', 'least-most'],
        ...rows.map(({ path, bytes, rate, ratio, all }) => [
          path,
          String(bytes),
          rate.toFixed(0),
          ratio.toFixed(2),
          `${Math.min(...all).toFixed(2)}-${Math.max(...all).toFixed(2)}`,
        ]),
      ]),
    )
    return { load: 1 / Math.min(...rows.map(({ ratio }) => ratio)) }
  } finally {
    nginx.stop()
    rmSync(folder, { recursive: true })
  }
}

/** How many bytes go over the wire as the body of an answer. */
async function bytesOf(address: string): Promise<number> {
  const { headers, ok } = await fetch(address, {
    method: 'HEAD',
    headers: { 'Accept-Encoding': ACCEPTED },
  })
  if (!ok) throw new Error(`${address} is not answered with 200`)
  return Number(headers.get('content-length'))
}

function requestsASecond(address: string): number {
  const { error, stdout, stderr } = spawnSync(
    'wrk',
    [
      ...['-t1', `-c${CONNECTIONS}`, `-d${SECONDS}s`, '-H', `Accept-Encoding: ${ACCEPTED}`],
      address,
    ],
    { encoding: 'utf8' },
  )
  if (error) {
    throw new Error('wrk is missing. On Debian: sudo apt-get install wrk', { cause: error })
  }
  const trouble = /^.*(?:Non-2xx|Socket errors).*$/m.exec(stdout)
  const [, rate] = /^Requests\/sec:\s*([\d.]+)/m.exec(stdout) ?? []
  if (trouble || rate === undefined) {
    throw new Error(`${address}: ${trouble?.[0].trim() ?? stdout + stderr}`)
  }
  return Number(rate)
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
