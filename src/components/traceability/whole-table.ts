import { getCollection } from 'astro:content'
import { codes, types } from '../../api/index.ts'
import { sources } from '../../schemas/sources.ts'
import { address } from '../addresses.ts'
import { source } from '../source.ts'
import { schemaLocations } from './schema-locations.ts'
import { traceabilityTable, type TraceabilityRow } from './table.ts'
import { tellingPages } from './telling-pages.ts'

/**
 * The paragraphs of the source with all that the product says and checks of them.
 * @throws Error that lists every gap, so that nothing is published that has lost a paragraph
 */
export async function wholeTable(): Promise<TraceabilityRow[]> {
  const interpretations = await getCollection('fortolkninger')
  const { rows, problems } = traceabilityTable({
    paragraphs: source,
    pages: await tellingPages(),
    locations: schemaLocations(sources),
    rules: codes.map((rule) => ({ ...rule, url: address.rule(rule.code) })),
    schemas: types.map(({ slug }) => slug),
    interpretations: interpretations.map(({ id }) => id.toUpperCase()),
  })
  if (problems.length > 0) {
    throw new Error(`Source and product do not meet:\n${problems.map((p) => `- ${p}`).join('\n')}`)
  }
  return rows
}
