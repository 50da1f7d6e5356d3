import { createReadStream, existsSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import process from 'node:process'
import { pipeline } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { askedPath } from './asked-path.ts'
import { addressOf, builtSite } from './built-site.ts'
import { byteRange } from './byte-range.ts'
import { headersFor, keptForGood } from './headers.ts'
import { mediaTypeOf, plainText } from './media-types.ts'
import { packings, takes } from './packed.ts'
import { LARGEST_BODY, METHODS, refusals, type Refusal } from './refusals.ts'

/** What `serve` gives back: where the site is, and how to stop serving it. */
export interface Serving {
  /** Address of the host, without a closing slash: `http://localhost:4321`. */
  origin: string
  /** The path the site lies under, with a slash at both ends. */
  base: string
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
 * Serves a built site as nginx does with the configuration that `deploy/nginx` makes: the same answers with the same
 * headers, and files packed as the build left them. A site that was built for a path is served under it.
 *
 * @throws Error in words for the reader, when there is no site in the folder or the port is taken
 */
export async function serve({ port, root = builtSite }: ServeOptions): Promise<Serving> {
  if (!existsSync(join(root, 'index.html'))) {
    throw new Error(`Der er ikke bygget noget site i ${root}. Kør først: npm run build`)
  }
  const base = addressOf(root)?.pathname ?? '/'
  const server = createServer((request, response) => {
    const answering = new Answer(request, response, root, base)
    answering.send().catch(() => {
      answering.fail()
    })
  })
  server.on('clientError', (_error, socket) => {
    const text = `${refusals[400]}\n`
    if (socket.writable) socket.end(`HTTP/1.1 400 Bad Request\r\n${rawHeaders(text)}\r\n${text}`)
  })
  await listen(server, port)
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    base,
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

/** The headers of an answer to what is no request. */
const rawHeaders = (text: string): string =>
  Object.entries({
    ...headersFor('', 400),
    'Content-Type': plainText,
    'Content-Length': Buffer.byteLength(text),
    Connection: 'close',
  })
    .map((header) => `${header.join(': ')}\r\n`)
    .join('')

/** A file of the site, or the packed one beside it. */
interface Found {
  file: string
  /** The name that tells what it is. */
  name: string
  size: number
  modified: Date
  coding?: string
  /** Another browser may get it packed otherwise. */
  varies: boolean
}

/** One request and the answer to it. */
class Answer {
  readonly #request: IncomingMessage
  readonly #response: ServerResponse
  readonly #root: string
  readonly #base: string
  /** The path asked for, from the root of the site; '' when it lies outside. */
  #path = ''

  constructor(request: IncomingMessage, response: ServerResponse, root: string, base: string) {
    this.#request = request
    this.#response = response
    this.#root = root
    this.#base = base
  }

  async send(): Promise<void> {
    const { method = '', url = '', headers } = this.#request
    const asked = askedPath(url)
    const isRead = METHODS.includes(method)
    // What is refused whatever is asked for has the headers of any page.
    if (isRead && asked?.startsWith(this.#base)) this.#path = asked.slice(this.#base.length - 1)
    if (asked === undefined) this.#refuse(400)
    else if (!isRead) this.#refuse(405)
    else if (Number(headers['content-length'] ?? 0) > LARGEST_BODY) this.#refuse(413)
    else if (this.#path === '') await this.#outside(asked)
    else await this.#inside(asked)
  }

  async #inside(asked: string): Promise<void> {
    const isFolder = this.#path.endsWith('/')
    const found = await this.#find(isFolder ? `${this.#path}index.html` : this.#path)
    if (found) {
      this.#hand(found)
    } else if (!isFolder && (await this.#find(`${this.#path}/index.html`))) {
      // Pages live at `/folder/`; relative links on them go astray at `/folder`.
      this.#redirect(301, `${asked}/`)
    } else {
      await this.#missing()
    }
  }

  /** When reading fails. */
  fail(): void {
    if (this.#response.headersSent) this.#response.destroy()
    else this.#refuse(500)
  }

  /** The site lies under a path of this host, and nothing else does. */
  async #outside(asked: string): Promise<void> {
    if (asked === '/') this.#redirect(302, this.#base)
    else if (`${asked}/` === this.#base) this.#redirect(301, this.#base)
    else await this.#missing()
  }

  async #find(path: string): Promise<Found | undefined> {
    const name = join(this.#root, path)
    const plain = await statOfFile(name)
    if (!plain) return undefined
    const accepted = this.#request.headers['accept-encoding']?.toString()
    let varies = false
    for (const { coding, ending } of packings) {
      const packed = await statOfFile(name + ending)
      if (!packed) continue
      varies = true
      if (takes(accepted, coding)) return { ...packed, file: name + ending, name, coding, varies }
    }
    return { ...plain, file: name, name, varies }
  }

  #hand(found: Found): void {
    const { headers } = this.#request
    const tag = tagOf(found)
    const day = found.modified.toUTCString()
    if (
      isDifferent(headers['if-match'], tag) ||
      Date.parse(headers['if-unmodified-since'] ?? '') < found.modified.getTime()
    ) {
      this.#refuse(412)
      return
    }
    const since = headers['if-modified-since']
    const known = headers['if-none-match']?.replaceAll('W/', '')
    if (
      (since ?? known) !== undefined &&
      (since === undefined || since === day) &&
      !isDifferent(known, tag)
    ) {
      this.#begin(304, { ETag: tag, 'Last-Modified': day, ...variance(found) }).end()
      return
    }
    // As nginx: a packed file goes out whole, and so does what is kept for good, lest "no such part" be kept.
    const isWhole =
      found.coding !== undefined ||
      keptForGood.some((pattern) => new RegExp(pattern).test(this.#path))
    const isSame = [undefined, tag, day].includes(headers['if-range']?.toString())
    const range = isSame && !isWhole ? byteRange(headers.range, found.size) : undefined
    if (range === null) {
      this.#refuse(416, { 'Content-Range': `bytes */${found.size}` })
      return
    }
    this.#stream(
      found,
      range ? 206 : 200,
      {
        ...(range
          ? { 'Content-Range': `bytes ${range.start}-${range.end}/${found.size}` }
          : !isWhole && { 'Accept-Ranges': 'bytes' }),
        ETag: tag,
        'Last-Modified': day,
      },
      range,
    )
  }

  async #missing(): Promise<void> {
    const page = await this.#find('/404.html')
    if (page) this.#stream(page, 404, {})
    else this.#text(404, 'Siden findes ikke.')
  }

  #redirect(status: 301 | 302, path: string): void {
    const [, query] = /(\?.*)$/s.exec(this.#request.url ?? '') ?? []
    this.#begin(status, { Location: encodeURI(path) + (query ?? ''), 'Content-Length': 0 }).end()
  }

  #refuse(status: Refusal, more: Record<string, string> = {}): void {
    const allowed = status === 405 ? { Allow: METHODS.join(', ') } : {}
    this.#text(status, refusals[status], { ...allowed, ...more })
  }

  #text(status: number, words: string, more: Record<string, string> = {}): void {
    const text = Buffer.from(`${words}\n`)
    const told = { 'Content-Type': plainText, 'Content-Length': text.length, ...more }
    this.#begin(status, told).end(this.#request.method === 'HEAD' ? undefined : text)
  }

  #stream(
    found: Found,
    status: number,
    more: Record<string, string>,
    range: { start: number; end: number } = { start: 0, end: found.size - 1 },
  ): void {
    const response = this.#begin(status, {
      'Content-Type': mediaTypeOf(found.name),
      'Content-Length': range.end - range.start + 1,
      ...(found.coding !== undefined && { 'Content-Encoding': found.coding }),
      ...variance(found),
      ...more,
    })
    if (this.#request.method === 'HEAD' || found.size === 0) {
      response.end()
      return
    }
    // Whoever stops listening ends the reading too.
    pipeline(createReadStream(found.file, range), response, () => undefined)
  }

  #begin(status: number, more: Record<string, string | number>): ServerResponse {
    return this.#response.writeHead(status, { ...headersFor(this.#path, status), ...more })
  }
}

async function statOfFile(file: string): Promise<{ size: number; modified: Date } | undefined> {
  try {
    const found = await stat(file)
    // Headers tell whole seconds.
    const modified = new Date(Math.floor(found.mtimeMs / 1000) * 1000)
    return found.isFile() ? { size: found.size, modified } : undefined
  } catch {
    // Nothing there, or a name that no file can have.
    return undefined
  }
}

/** As nginx makes it. */
const tagOf = ({ modified, size }: Found): string =>
  `"${(modified.getTime() / 1000).toString(16)}-${size.toString(16)}"`

const variance = ({ varies }: Found): Record<string, string> =>
  varies ? { Vary: 'Accept-Encoding' } : {}

/** Whether a condition names tags and none of them is this one. */
const isDifferent = (condition: string | undefined, tag: string): boolean =>
  condition !== undefined &&
  condition.trim() !== '*' &&
  !condition
    .split(',')
    .map((each) => each.trim())
    .includes(tag)

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
    const { origin, base } = await serve({ port })
    console.log(`Sitet vises på ${origin}${base} - stop med Ctrl+C.`)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
