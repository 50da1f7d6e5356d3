import type { APIRoute } from 'astro'
import { conformanceKit, kitText } from '../../../conformance/index.ts'

/** The conformance kit: instances with what a right validator says of them. */
export const GET: APIRoute = () =>
  new Response(kitText(conformanceKit()), { headers: { 'content-type': 'application/json' } })
