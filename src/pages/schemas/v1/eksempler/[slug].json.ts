import type { APIRoute, GetStaticPaths } from 'astro'
import { examplesOf } from '../../../../components/examples/example.ts'
import { types } from '../../../../api/index.ts'

/** The examples of each registration type, with the codes that each of them gives. */
export const getStaticPaths = (() =>
  types.map(({ slug }) => ({ params: { slug } }))) satisfies GetStaticPaths

export const GET: APIRoute = ({ params }) =>
  new Response(`${JSON.stringify(examplesOf(String(params['slug'])), null, 2)}\n`, {
    headers: { 'content-type': 'application/json' },
  })
