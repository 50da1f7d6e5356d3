import type { APIRoute } from 'astro'
import { absoluteAddress } from '../schemas/absolute-address.ts'

/** All may be read; the list of all pages stands in the site map. */
export const GET: APIRoute = ({ site }) =>
  new Response(
    `User-agent: *\nAllow: /\n\nSitemap: ${absoluteAddress('/sitemap-index.xml', site)}\n`,
  )
