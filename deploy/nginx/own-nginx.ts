import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import process from 'node:process'
import { nginxConfiguration } from './configuration.ts'
import { mainConfiguration } from './main-configuration.ts'

/** Where Debian's package libnginx-mod-http-brotli-static puts the module. */
export const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'

/** Whether the nginx of this machine hands out what brotli packed. */
export const hasBrotli = existsSync(brotliModule)

/** An nginx of our own, and how to end it. */
export interface RunningNginx {
  port: number
  portBeside: number
  stop: () => void
}

export interface OwnNginx {
  /** Where it keeps what it writes; there is nothing in it yet. */
  folder: string
  /** Folder of the built site. */
  root: string
  /** What the site was built for. */
  address: URL
  /** Another server beside it, for comparison: what stands in it beside what it listens to. */
  beside?: string
}

/**
 * Starts an nginx with the configuration of a host, as the user who asks for it, on ports that are free. Tests and
 * measurements use it.
 *
 * @throws Error with what nginx said, or how to get nginx when it is missing
 */
export async function startNginx({
  folder,
  root,
  address,
  beside,
}: OwnNginx): Promise<RunningNginx> {
  const [port, portBeside] = [await freePort(), await freePort()]
  const listen = [`127.0.0.1:${port}`]
  const site = nginxConfiguration({ address, root, listen, names: ['localhost'], hasBrotli })
  const more = beside === undefined ? '' : `server { listen 127.0.0.1:${portBeside}; ${beside} }`
  const file = join(folder, 'nginx.conf')
  const main = mainConfiguration({
    writes: folder,
    brotliModule: hasBrotli ? brotliModule : undefined,
    servers: `${site}${more}`,
  })
  // Who is root gives the work to another, who cannot read what lies with root.
  writeFileSync(file, process.getuid?.() === 0 ? `user root;\n${main}` : main)
  // It returns when it listens: only then does the process that was started leave the rest to another.
  nginx(['-p', folder, '-c', file, '-e', join(folder, 'error.log')])
  return {
    port,
    portBeside,
    stop: () => {
      process.kill(Number(readFileSync(join(folder, 'nginx.pid'), 'utf8')), 'SIGTERM')
    },
  }
}

function nginx(given: readonly string[]): void {
  const PATH = `${process.env['PATH'] ?? ''}:/usr/sbin:/usr/local/sbin`
  const { error, status, stderr } = spawnSync('nginx', given, {
    encoding: 'utf8',
    env: { ...process.env, PATH },
  })
  if (error) {
    throw new Error(
      'nginx is missing; it is what the site is served by. On Debian: sudo apt-get install nginx',
      { cause: error },
    )
  }
  if (status !== 0) throw new Error(`nginx did not start.\n${stderr}`)
}

/** A port that nobody listens to. */
function freePort(): Promise<number> {
  const server = createServer()
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => {
        resolve(port)
      })
    })
  })
}
