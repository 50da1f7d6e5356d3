import type { APIRoute, GetStaticPaths } from 'astro'
import { address } from '../../../components/addresses.ts'
import { types } from '../../../engine/index.ts'
import { collectAnnotations, publishSchema, schemaAddress } from '../../../schemas/publish.ts'
import { sources } from '../../../schemas/sources.ts'

/** Each schema, the annotations taken out of them, and what there is. */
export const getStaticPaths = (() => [
  ...Object.keys(sources).map((slug) => ({ params: { file: `${slug}.schema` } })),
  { params: { file: 'krav' } },
  { params: { file: 'index' } },
]) satisfies GetStaticPaths

export const GET: APIRoute = ({ params, site }) =>
  new Response(`${JSON.stringify(content(String(params['file']), String(site)), null, 2)}\n`, {
    headers: { 'content-type': 'application/json' },
  })

function content(file: string, site: string): unknown {
  if (file === 'index') return index(site)
  if (file === 'krav') {
    return Object.fromEntries(
      Object.entries(sources).map(([slug, schema]) => [slug, collectAnnotations(schema)]),
    )
  }
  return publishSchema(sources[file.replace(/\.schema$/, '')] ?? {}, site)
}

const index = (site: string) => ({
  version: 'v1',
  standard: 'https://json-schema.org/draft/2020-12/schema',
  krav: new URL('/schemas/v1/krav.json', site).href,
  faelles: schemaAddress('faelles', site),
  schemas: types.map(({ name, slug, title, step, kilde }) => ({
    name,
    title,
    slug,
    url: schemaAddress(slug, site),
    page: new URL(address.schema(slug), site).href,
    step: new URL(address.step(step), site).href,
    kilde,
  })),
})
