/** A response header whose value depends on the path asked for. */
export interface Header {
  name: string
  /** The first pattern that fits the path gives the value. */
  byPath: { pattern: string; value: string }[]
  /** The value for every other path; `null`: the header is not sent. */
  otherwise: string | null
}

/** The security policy of a page. Nothing inline, nothing from elsewhere, in no one's frame. */
const policy = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
}

/** Writes the policy as a header value, with some directives changed or added. */
const policyWith = (changes: Record<string, string> = {}): string =>
  Object.entries({ ...policy, ...changes })
    .map((directive) => directive.join(' '))
    .join('; ')

/**
 * The headers of the site, the one source of them: the server of this repository sends them, and a
 * test holds `nginx.conf` to them. Each stands as a list of patterns because that is the shape of
 * an nginx `map`.
 */
export const headers: Header[] = [
  {
    name: 'Content-Security-Policy',
    byPath: [
      // The search index is read by WebAssembly.
      { pattern: '^/soeg/', value: policyWith({ 'script-src': "'self' 'wasm-unsafe-eval'" }) },
      // The one page that is made to stand in other people's pages.
      { pattern: '^/indlejring/ramme/', value: policyWith({ 'frame-ancestors': '*' }) },
      // Pages that show it.
      {
        pattern: '^/(?:indlejring/|minimumskrav/.)',
        value: policyWith({ 'frame-src': "'self'" }),
      },
    ],
    otherwise: policyWith(),
  },
  { name: 'X-Content-Type-Options', byPath: [], otherwise: 'nosniff' },
  { name: 'Referrer-Policy', byPath: [], otherwise: 'no-referrer' },
  {
    name: 'Permissions-Policy',
    byPath: [],
    otherwise: 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  },
  {
    name: 'Cache-Control',
    // Files in /_astro/ carry a fingerprint of their content in the name. Everything else keeps its
    // address when it changes, so the browser asks each time and mostly hears "not modified".
    byPath: [{ pattern: '^/_astro/', value: 'public, max-age=31536000, immutable' }],
    otherwise: 'no-cache',
  },
  {
    name: 'Access-Control-Allow-Origin',
    // Schemas are fetched by other people's tools; a module script is fetched with CORS when it
    // stands in a page of another origin.
    byPath: [{ pattern: '^/(?:schemas|widget)/', value: '*' }],
    otherwise: null,
  },
]

/** Media types that cannot be told from the file's extension alone. */
export const mediaTypes: { pattern: string; type: string }[] = [
  { pattern: '\\.schema\\.json$', type: 'application/schema+json' },
  // Otherwise taken for a video.
  { pattern: '\\.d\\.ts$', type: 'application/typescript' },
  { pattern: '\\.tgz$', type: 'application/gzip' },
]

/**
 * The headers with which a path is answered.
 * @param path the path of the address, from the root of the site, without query: `/soeg/`
 * @returns header values by name; `Content-Type` only where the extension does not tell it
 */
export function headersFor(path: string): Record<string, string> {
  const found: Record<string, string> = {}
  for (const { name, byPath, otherwise } of headers) {
    const value = byPath.find(({ pattern }) => new RegExp(pattern).test(path))?.value ?? otherwise
    if (value !== null) found[name] = value
  }
  const media = mediaTypes.find(({ pattern }) => new RegExp(pattern).test(path))
  if (media) found['Content-Type'] = media.type
  return found
}
