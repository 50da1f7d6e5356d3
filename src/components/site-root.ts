/**
 * What stands before every path from the root of the site in what a script writes into a page: '' on a host of its own,
 * `/modtagelse` where the site lies under a path. Rendered pages are put under it as a whole (src/middleware.ts).
 */
export const siteRoot = import.meta.env.SSR ? '' : import.meta.env.BASE_URL.replace(/\/$/, '')
