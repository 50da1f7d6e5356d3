import { getCollection } from 'astro:content'
import type { APIRoute } from 'astro'
import { examplesUnder } from '../../../components/rule-examples/fences.ts'

export async function getStaticPaths() {
  const entries = await getCollection('regler')
  return entries.map(({ id, body = '' }) => ({
    params: { code: id },
    props: { examples: examplesUnder(body, 'Forkert') },
  }))
}

/** The wrong examples of a rule, for the page of the validator to begin with. */
export const GET: APIRoute = ({ props }) => Response.json(props['examples'])
