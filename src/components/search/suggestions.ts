import { getCollection } from 'astro:content'
import keywords from '../../content/soegeord.json' with { type: 'json' }
import { codes, types } from '../../api/index.ts'
import { sources } from '../../schemas/sources.ts'
import { address } from '../addresses.ts'
import { fieldRows, isForVendors } from '../fields/rows.ts'
import { about, tools } from '../page/site-pages.ts'
import type { Suggestion } from './suggestion.ts'

/**
 * Everything that the dialog of search can lead to: steps and questions with their answers, fields with what people call
 * them, terms, pages, rules and schemas.
 */
export async function suggestions(): Promise<Suggestion[]> {
  const steps = await getCollection('minimumskrav')
  const questions = await getCollection('spoergsmaal')
  const terms = await getCollection('ordliste')
  const nameOf = (slug: string) => String(sources[slug]?.['title'] ?? slug)

  return [
    ...steps.map(({ id, data: { name, title, answer, skemaer } }) =>
      suggestion('Trin', address.step(id), name, answer, [title, ...skemaer.map(nameOf)]),
    ),
    ...questions.map(({ id, data: { title, answer } }) =>
      suggestion('Spørgsmål', address.question(id), title, answer),
    ),
    ...[...tools, ...about].map(({ href, name }) => suggestion('Side', href, name)),
    ...steps.flatMap(({ id, data: { name, skemaer } }) => fieldsOf(id, name, skemaer)),
    ...terms.map(({ id, data: { title, short, match } }) =>
      suggestion('Ord', address.term(id), title, short, match),
    ),
    ...codes.map(({ code, title }) =>
      suggestion('Regel', address.rule(code), title, undefined, [code]),
    ),
    ...types.map(({ slug }) =>
      suggestion('Skema', address.schema(slug), `Skema: ${nameOf(slug)}`, undefined, [slug]),
    ),
  ]
}

function suggestion(
  kind: string,
  url: string,
  title: string,
  text?: string,
  others: readonly string[] = [],
): Suggestion {
  const words = keywords.filter(({ sider }) => sider.includes(url)).flatMap(({ ord }) => ord)
  const names = [...new Set([...others, ...words])].filter((name) => name !== title)
  return { url, title, kind, ...(text ? { text } : {}), ...(names.length > 0 ? { names } : {}) }
}

/** The fields in the tables of a step, each once: an anchor is one place. */
function fieldsOf(step: string, stepName: string, schemas: readonly string[]): Suggestion[] {
  const rows = schemas.flatMap((schema) => fieldRows(schema, sources))
  return [...new Map(rows.map((row) => [row.id, row])).values()]
    .filter((row) => !isForVendors(row))
    .map(({ id, title, description, krav }) =>
      suggestion('Felt', address.field(step, id), title, `${stepName}: ${description}`, [
        ...(krav.andreNavne ?? []),
        ...(id.includes('.') ? [] : [id]),
      ]),
    )
}
