/** Media types by what the name of a file ends with. The first that fits counts. */
export const mediaTypes: readonly { ending: string; type: string }[] = [
  { ending: '.schema.json', type: 'application/schema+json' },
  { ending: '.css', type: 'text/css; charset=utf-8' },
  { ending: '.csv', type: 'text/csv; charset=utf-8' },
  { ending: '.html', type: 'text/html; charset=utf-8' },
  { ending: '.js', type: 'text/javascript; charset=utf-8' },
  // JSON and XML say themselves how they are written, and it is UTF-8.
  { ending: '.json', type: 'application/json' },
  { ending: '.png', type: 'image/png' },
  { ending: '.svg', type: 'image/svg+xml' },
  { ending: '.tgz', type: 'application/gzip' },
  // Otherwise taken for a video.
  { ending: '.ts', type: 'application/typescript; charset=utf-8' },
  { ending: '.txt', type: 'text/plain; charset=utf-8' },
  { ending: '.woff2', type: 'font/woff2' },
  { ending: '.xml', type: 'application/xml' },
  { ending: '.zip', type: 'application/zip' },
]

/** The type of all else: the parts of the index of search, which are packed already. */
export const otherMediaType = 'application/octet-stream'

/** The type of what a server writes itself. */
export const plainText = 'text/plain; charset=utf-8'

export const mediaTypeOf = (file: string): string =>
  mediaTypes.find(({ ending }) => file.endsWith(ending))?.type ?? otherMediaType
