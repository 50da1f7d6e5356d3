import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { createGzip } from 'node:zlib'

/** All text. Fonts, pictures and archives are packed already. */
const compressible =
  /^(?:text\/|image\/svg\+xml|application\/(?:[\w.-]+\+)?(?:json|javascript|typescript|xml|wasm)\b)/

/**
 * Lets an answer go out gzipped when it is a whole file of text and the browser takes gzip.
 * @param response not written to yet; whoever answers does it with `writeHead`, and with its
 *   headers as an object
 */
export function compress(request: IncomingMessage, response: ServerResponse): void {
  const taken = String(request.headers['accept-encoding'])
  if (request.method !== 'GET' || !/\bgzip\b/.test(taken)) return

  const writeHead = response.writeHead.bind(response)
  response.writeHead = (status: number, headers: unknown = {}) => {
    const named: OutgoingHttpHeaders = { ...(headers as OutgoingHttpHeaders) }
    const isWhole = status === 200 || status === 404
    if (!isWhole || !compressible.test(String(named['Content-Type']))) {
      return writeHead(status, named)
    }
    delete named['Content-Length']
    passThroughGzip(response)
    return writeHead(status, { ...named, 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' })
  }
}

/** What is written to the response from now on is packed on its way. */
function passThroughGzip(response: ServerResponse): void {
  const write = response.write.bind(response)
  const end = response.end.bind(response)
  const gzip = createGzip()
  gzip.on('data', (packed: Buffer) => {
    if (!write(packed)) gzip.pause()
  })
  gzip.on('end', () => end())
  // The file is read at the pace of gzip, and gzip works at the pace of the browser.
  gzip.on('drain', () => response.emit('drain'))
  response.on('drain', () => gzip.resume())
  response.on('close', () => gzip.destroy())
  response.write = (chunk: Buffer | string) => gzip.write(chunk)
  response.end = (chunk?: unknown) => {
    gzip.end(chunk as Buffer | string | undefined)
    return response
  }
}
