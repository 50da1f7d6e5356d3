import { createHash } from 'node:crypto'
import { request, type IncomingHttpHeaders } from 'node:http'

/** One request, with its path as it is written. */
export interface Asked {
  path: string
  method?: string
  headers?: Readonly<Record<string, string>>
  /** What it brings along, in bytes. */
  brings?: number
}

export interface Answered {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
}

/**
 * Asks a server on this machine, on a connection of its own. `fetch` would tidy the path and unpack the answer.
 */
export function ask(
  port: number,
  { path, method = 'GET', headers = {}, brings = 0 }: Asked,
): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const length = brings > 0 ? { 'Content-Length': String(brings) } : {}
    const asking = request(
      { port, path, method, headers: { ...length, ...headers }, agent: false, host: '127.0.0.1' },
      (response) => {
        const parts: Buffer[] = []
        response.on('data', (part: Buffer) => parts.push(part))
        response.on('error', reject)
        response.on('end', () => {
          const { statusCode: status = 0, headers } = response
          resolve({ status, headers, body: Buffer.concat(parts) })
        })
      },
    )
    asking.on('error', reject)
    asking.end(Buffer.alloc(brings))
  })
}

/** Short for a body, so that two can be compared at a glance. */
export const fingerprint = (body: Buffer): string =>
  createHash('sha256').update(body).digest('hex').slice(0, 16)
