/** Where the site is served. */
export interface SitePlace {
  /** As it was said, without a slash at the end: `https://kommune.example/modtagelse`. */
  site: string
  /** The path, with a slash at both ends: `/` on a host of its own. */
  base: string
}

/**
 * Where the site will be served, as `SITE_URL` says.
 *
 * @param written undefined or empty where nothing is said: then this machine
 * @throws Error that says what is wrong with it and what to write instead
 */
export function sitePlace(written: string | undefined): SitePlace {
  const text = written?.trim() ?? ''
  if (text === '') return { site: 'http://localhost:4321', base: '/' }
  const url = URL.parse(text)
  if (!url || !['http:', 'https:'].includes(url.protocol)) {
    throw wrong(text, 'is not the address of a web site', 'https://kommune.example/modtagelse/')
  }
  const { origin, pathname, username, password, search, hash } = url
  const base = pathname.replace(/\/*$/, '/')
  const plain = origin + base
  if (username !== '' || password !== '') {
    // The address stands on every page, and so would the password. It is not repeated here either.
    throw wrong(plain, 'has a user name or a password before the host', plain)
  }
  if (search !== '' || text.includes('?')) throw wrong(text, 'has a query (from ? on)', plain)
  if (hash !== '' || text.includes('#')) throw wrong(text, 'has a fragment (from # on)', plain)
  if (!/^\/(?:[\w.~-]+\/)*$/.test(base)) {
    throw wrong(
      text,
      'has a path with other signs than letters, digits, - . _ ~',
      `${origin}/modtagelse/`,
    )
  }
  return { site: plain.replace(/\/$/, ''), base }
}

const wrong = (url: string, what: string, instead: string): Error =>
  new Error(
    `SITE_URL ${what}: ${url}. It is the address at which readers find the front page, in the environment of the build. ` +
      `Write it like this: SITE_URL=${instead} npm run build`,
  )
