import type { APIRoute } from 'astro'
import { types } from '../../api/index.ts'
import { editorAddress } from '../../schemas/editor.ts'

/** The schemas as a catalogue in the format of SchemaStore, which editors read: by the names of files. It gives the copies for editors. */
export const GET: APIRoute = ({ site }) => {
  const catalog = {
    $schema: 'https://json.schemastore.org/schema-catalog.json',
    version: 1,
    schemas: types.map(({ slug, title }) => ({
      name: `Modtagelse: ${title}`,
      description: `Minimumskravene til ${title.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())} fra vejledningen om jobcentrenes modtagelse (2008)`,
      fileMatch: [`*.${slug}.json`],
      url: editorAddress(slug, String(site)),
    })),
  }
  return new Response(`${JSON.stringify(catalog, null, 2)}\n`, {
    headers: { 'content-type': 'application/json' },
  })
}
