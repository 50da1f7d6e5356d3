import type { APIRoute } from 'astro'
import { suggestions } from '../../components/search/suggestions.ts'

/** What the dialog of search suggests; asked for when it is opened, and never before. */
export const GET: APIRoute = async () => Response.json(await suggestions())
