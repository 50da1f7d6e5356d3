import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A page of somebody else. */
export interface ForeignPage {
  /** What stands in its body. */
  body: string
  /** What stands in its head, above the script. */
  head?: string
  /** Its security policy; none when left out. */
  policy?: string
}

/** The site of somebody else: another origin, on a port of its own. */
export interface ForeignSite {
  origin: string
  /** Puts a page there, and gives its address. */
  put: (page: ForeignPage) => string
  close: () => Promise<void>
}

/** Serves pages from an origin that is not that of the site. */
export async function startForeignSite(): Promise<ForeignSite> {
  const pages: ForeignPage[] = []
  const server = createServer((request, response) => {
    const page = pages[Number(request.url?.slice(1))]
    if (!page) {
      response.writeHead(request.url === '/favicon.ico' ? 204 : 404).end()
      return
    }
    if (page.policy !== undefined) response.setHeader('Content-Security-Policy', page.policy)
    response.setHeader('Content-Type', 'text/html;charset=utf-8')
    response.end(documentOf(page))
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  // The site is at localhost: to browsers another host, and so another site too.
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    origin,
    put: (page) => `${origin}/${pages.push(page) - 1}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve()
        })
        server.closeAllConnections()
      }),
  }
}

const documentOf = ({ head = '', body }: ForeignPage): string => `<!doctype html>
<html lang="da">
<head><meta charset="utf-8"><title>Sagssystem</title>
<meta name="viewport" content="width=device-width, initial-scale=1">${head}</head>
<body>${body}</body>
</html>
`
