import { defineMiddleware } from 'astro:middleware'
import { underPath } from './components/page/under-path.ts'

/**
 * Puts every page under the path at which the site is served, where `SITE_URL` has one: `/regler/` becomes
 * `/modtagelse/regler/` in whatever a page is made of, so that nothing that is written needs to know of it.
 */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next()
  const base = import.meta.env.BASE_URL
  if (base === '/' || !response.headers.get('Content-Type')?.startsWith('text/html'))
    return response
  return new Response(underPath(await response.text(), base), response)
})
