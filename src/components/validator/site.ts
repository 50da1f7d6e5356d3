/** The site the script came from, which may lie under a path. */
const { href, origin } = new URL('../..', String(import.meta.url))

/** What stands before a path of that site in a link; on the site itself links need no origin. */
export const siteUrl = href.slice(origin === location.origin ? origin.length : 0, -1)

/** A link that the element made, for those who read it elsewhere. */
export const absolute = (url: string): string => new URL(url, href).href
