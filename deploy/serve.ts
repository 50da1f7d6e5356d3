import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import sirv from 'sirv'
import { compress } from './compress.ts'
import { headersFor } from './headers.ts'

/** Where the built site stands. */
export const builtSite = fileURLToPath(new URL('../dist/site', import.meta.url))

/** What `serve` gives back: where the site is, and how to stop serving it. */
export interface Serving {
  /** Address of the front page's origin, without a closing slash: `http://localhost:4321`. */
  origin: string
  /** Stops the server and cuts open connections. */
  close: () => Promise<void>
}

export interface ServeOptions {
  /** 0 lets the system choose a free one. */
  port: number
  /** Folder of the built site. */
  root?: string
}

/**
 * Serves a built site with the headers it is to have on a real host, and text gzipped as there.
 * @throws Error in words for the reader, when there is no site in the folder or the port is taken
 */
export async function serve({ port, root = builtSite }: ServeOptions): Promise<Serving> {
  if (!existsSync(join(root, 'index.html'))) {
    throw new Error(`Der er ikke bygget noget site i ${root}. Kør først: npm run build`)
  }
  const server = createServer(answerFrom(root))
  await listen(server, port)
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => {
          if (error) reject(error)
          else resolve()
        })
        server.closeAllConnections()
      }),
  }
}

function answerFrom(root: string): Parameters<typeof createServer>[1] {
  const notFound = join(root, '404.html')
  const page404 = existsSync(notFound) ? readFileSync(notFound) : 'Siden findes ikke.'
  const files = sirv(root, {
    etag: true,
    onNoMatch: (request, response) => {
      response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' })
      response.end(request.method === 'HEAD' ? undefined : page404)
    },
  })

  return (request, response) => {
    compress(request, response)
    const path = (request.url ?? '/').split('?')[0] ?? '/'
    for (const [name, value] of Object.entries(headersFor(path))) response.setHeader(name, value)

    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end()
    } else if (isFolderWithoutSlash(root, path)) {
      response.writeHead(301, { Location: `${path}/` }).end()
    } else {
      files(request, response)
    }
  }
}

/** Pages live at `/folder/`; relative links on them go astray at `/folder`. */
const isFolderWithoutSlash = (root: string, path: string): boolean =>
  /^(?:\/[\w-]+)+$/.test(path) && existsSync(join(root, path, 'index.html'))

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new Error(takenMessage(port)) : error)
    })
    server.listen(port, resolve)
  })
}

const takenMessage = (port: number): string =>
  `Port ${port} er optaget. Stop det program, der bruger den, eller vælg en anden port: ` +
  `PORT=${port + 1} npm start`

const isRunFromTheCommandLine = process.argv[1] === fileURLToPath(import.meta.url)

if (isRunFromTheCommandLine) {
  const port = Number(process.env['PORT'] ?? 4321)
  try {
    const { origin } = await serve({ port })
    console.log(`Sitet vises på ${origin}/ - stop med Ctrl+C.`)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
