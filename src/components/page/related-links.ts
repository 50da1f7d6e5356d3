import { getEntries, type CollectionEntry } from 'astro:content'
import { sources } from '../../schemas/sources.ts'
import { address } from '../addresses.ts'
import { title } from '../rules.ts'

type RelatedData = CollectionEntry<'spoergsmaal'>['data']['related']

/** What a page of guidance belongs together with, as named groups of links. */
export async function relatedLinks(related: RelatedData) {
  const questions = await getEntries(related.spoergsmaal)
  const steps = await getEntries(related.minimumskrav)
  const interpretations = await getEntries(related.fortolkninger)

  return [
    {
      name: 'Spørgsmål',
      links: questions.map(({ id, data }) => ({ href: address.question(id), name: data.title })),
    },
    {
      name: 'Minimumskrav',
      links: steps.map(({ id, data }) => ({ href: address.step(id), name: data.name })),
    },
    {
      name: 'Regler, der tjekkes',
      links: related.regler.map((code) => ({ href: address.rule(code), name: title(code) })),
    },
    {
      name: 'Fortolkninger',
      links: interpretations.map(({ id, data }) => ({
        href: address.interpretation(id.toUpperCase()),
        name: data.title,
      })),
    },
    {
      name: 'Skemaer',
      links: related.skemaer.map((slug) => ({
        href: address.schema(slug),
        name: String(sources[slug]?.['title'] ?? slug),
      })),
    },
  ]
}
