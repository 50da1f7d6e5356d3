import { examplesOf } from './example.ts'

/**
 * The shortest example that is sound as a complete registration, as text.
 *
 * @param slug of the type
 * @throws Error when the type has none
 */
export function leastExample(slug: string): string {
  const texts = examplesOf(slug)
    .filter(({ expect, profile }) => expect.length === 0 && profile === 'complete')
    .map(({ draft }) => JSON.stringify(draft, null, 2))
  const [least] = texts.toSorted((a, b) => a.length - b.length)
  if (least === undefined) throw new Error(`${slug} has no sound and complete example`)
  return least
}
