import type { ConformanceInstance } from './kit'

/** One example of a registration, as it stands in src/schemas/eksempler/. */
interface Example {
  description: string
  draft: unknown
}

const files = import.meta.glob<{ default: Example[] }>('../schemas/eksempler/*.json', {
  eager: true,
})

/** An example before it is judged. */
export type ExampleDraft = Pick<ConformanceInstance, 'schema' | 'why' | 'instance'>

/** The examples of a registration type. Equal ones, which are checked in two ways, are one. */
export function examplesOf(slug: string): ExampleDraft[] {
  const examples = files[`../schemas/eksempler/${slug}.json`]?.default ?? []
  const seen = new Set<string>()
  return examples
    .filter(({ draft }) => {
      const text = JSON.stringify(draft)
      const isNew = !seen.has(text)
      seen.add(text)
      return isNew
    })
    .map(({ description, draft }) => ({ schema: slug, why: description, instance: draft }))
}
