import type { APIRoute } from 'astro'

/** All may be read; the list of all pages stands in the site map. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL('/sitemap-index.xml', site).href}\n`)
