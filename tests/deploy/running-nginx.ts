import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { nginxConfiguration } from '../../deploy/nginx/configuration.ts'
import type { TemporaryFolder } from '../fixtures/temporary-folder.ts'

/** Where Debian's package libnginx-mod-http-brotli-static puts the module. */
const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'

export const hasBrotli = existsSync(brotliModule)

/** An nginx of our own, and how to end it. */
export interface RunningNginx {
  port: number
  stop: () => void
}

/**
 * Starts nginx with the configuration of a host, as the user who runs the tests, on a port that is free.
 *
 * @param folder where it keeps what it writes
 * @param root folder of the built site
 * @param more directives inside another server, for comparison
 * @throws Error with what nginx said, or how to get nginx when it is missing
 */
export async function startNginx(
  folder: TemporaryFolder,
  root: string,
  address: URL,
  more: (port: number) => string = () => '',
): Promise<RunningNginx> {
  const port = await freePort()
  const listen = `127.0.0.1:${port}`
  folder.write(
    'site.conf',
    nginxConfiguration({ address, root, listen: [listen], names: ['localhost'], hasBrotli }),
  )
  folder.write('nginx.conf', mainConfiguration(folder.path, more(port)))
  // It returns when it listens: only then does the process that was started leave the rest to another.
  nginx(['-p', folder.path, '-c', folder.at('nginx.conf'), '-e', folder.at('error.log')])
  return {
    port,
    stop: () => {
      process.kill(Number(readFileSync(folder.at('nginx.pid'), 'utf8')), 'SIGTERM')
    },
  }
}

/** What Debian's own nginx.conf says around the file of a host, in so far as it matters. */
const mainConfiguration = (folder: string, more: string): string => `
${hasBrotli ? `load_module ${brotliModule};` : ''}
${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes 1;
pid ${folder}/nginx.pid;
events { worker_connections 256; }
http {
  include /etc/nginx/mime.types;
  sendfile on;
  tcp_nopush on;
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
  include ${folder}/site.conf;
  ${more}
}
`

function nginx(given: readonly string[]): void {
  const PATH = `${process.env['PATH'] ?? ''}:/usr/sbin:/usr/local/sbin`
  const { error, status, stderr } = spawnSync('nginx', given, {
    encoding: 'utf8',
    env: { ...process.env, PATH },
  })
  if (error) {
    throw new Error(
      'nginx is missing; the tests compare it with the server of this repository. On Debian: sudo apt-get install nginx',
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
