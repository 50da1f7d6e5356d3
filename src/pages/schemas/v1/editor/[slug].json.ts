import type { APIRoute, GetStaticPaths } from 'astro'
import { types } from '../../../../api/index.ts'
import { editorSchema } from '../../../../schemas/editor.ts'
import { sources } from '../../../../schemas/sources.ts'
import { writtenOut } from '../../../../schemas/written-out.ts'

/** The schema of each registration type for editors, with Danish messages. */
export const getStaticPaths = (() =>
  types.map(({ slug }) => ({ params: { slug } }))) satisfies GetStaticPaths

export const GET: APIRoute = ({ params, site }) =>
  new Response(writtenOut(editorSchema(String(params['slug']), sources, String(site))), {
    headers: { 'content-type': 'application/json' },
  })
