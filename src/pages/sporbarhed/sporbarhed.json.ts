import type { APIRoute } from 'astro'
import { wholeTable } from '../../components/traceability/whole-table.ts'
import { absoluteAddress } from '../../schemas/absolute-address.ts'

/** The table of /sporbarhed/ for programs: the same paragraphs in the same order, with absolute addresses. */
export const GET: APIRoute = async ({ site }) => {
  const absolute = (url: string) => absoluteAddress(url, site)
  const rows = await wholeTable()
  return Response.json(
    rows.map(({ paragraph, pages, locations, rules }) => ({
      ...paragraph,
      pages: pages.map(({ url, title }) => ({ title, url: absolute(url) })),
      schemaLocations: locations.map(({ schema, pointer, url }) => ({
        schema,
        pointer,
        url: absolute(url),
      })),
      rules: rules.map(({ code, url }) => ({ code, url: absolute(url) })),
    })),
  )
}
