/** A response header whose value depends on the path asked for. */
export interface Header {
  name: string
  /** The first pattern that fits the path gives the value. */
  byPath: readonly ByPath[]
  /** The value for every other path; `null`: the header is not sent. */
  otherwise: string | null
}

interface ByPath {
  /** Fits a path from the root of the site. */
  pattern: string
  value: string
  /** Only what is there has the value; said of a page that tells that nothing is, it would be kept for good. */
  onlyIfFound?: true
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
 * The headers of the site, the one source of them: `serve.ts` sends them, and what is written for nginx and for static
 * hosts is made of them. Each stands as a list of patterns because that is the shape of an nginx `map`.
 */
export const headers: readonly Header[] = [
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
    byPath: [
      {
        pattern: '^/_astro/',
        value: 'public, max-age=31536000, immutable',
        onlyIfFound: true,
      },
    ],
    otherwise: 'no-cache',
  },
  {
    name: 'Content-Disposition',
    // It is made to lie on a disk; as a page of the site its policy would stop what stands in it.
    byPath: [{ pattern: '^/modtagelse-offline\\.html$', value: 'attachment' }],
    otherwise: null,
  },
  {
    name: 'Access-Control-Allow-Origin',
    // Schemas are fetched by other people's tools; a module script is fetched with CORS when it
    // stands in a page of another origin.
    byPath: [{ pattern: '^/(?:schemas|widget)/', value: '*' }],
    otherwise: null,
  },
]

/** The paths whose files are kept for good once they are fetched, as patterns. */
export const keptForGood: readonly string[] = headers.flatMap(({ byPath }) =>
  byPath.filter(({ onlyIfFound }) => onlyIfFound).map(({ pattern }) => pattern),
)

/** Statuses of answers that hand over what was asked for, or say that it has not changed. */
export const FOUND: readonly number[] = [200, 206, 304]

/**
 * The headers with which a path is answered.
 *
 * @param path from the root of the site, without query: `/soeg/`
 * @param status of the answer
 * @returns values by name
 */
export function headersFor(path: string, status = 200): Record<string, string> {
  const isFound = FOUND.includes(status)
  const found: Record<string, string> = {}
  for (const { name, byPath, otherwise } of headers) {
    const fitting = byPath.find(
      ({ pattern, onlyIfFound }) => new RegExp(pattern).test(path) && (isFound || !onlyIfFound),
    )
    const value = fitting ? fitting.value : otherwise
    if (value !== null) found[name] = value
  }
  return found
}
