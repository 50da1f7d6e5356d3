import paragraphs from '../content/kilde.json' with { type: 'json' }

/** What a paragraph of the source is: it demands, it recommends, it explains, or it says what follows. */
export type Kind = 'krav' | 'anbefaling' | 'mulighed' | 'baggrund' | 'oversigt'

/** One paragraph of the guidance of 2008, in our words. */
export interface Paragraph {
  /** "3.1.8". */
  number: string
  gist: string
  kind: Kind
  /** Why no schema and no rule can check it. */
  ikkeMaskinel?: string
}

/** Every paragraph, in the order of the source. */
export const source = paragraphs as readonly Paragraph[]

const byNumber = new Map(source.map((paragraph) => [paragraph.number, paragraph]))

/**
 * The paragraph with this number.
 * @throws Error when the source has none, so that a page cannot cite what does not exist.
 */
export function paragraph(number: string): Paragraph {
  const found = byNumber.get(number)
  if (!found) throw new Error(`The source has no paragraph ${number}; see src/content/kilde.json`)
  return found
}
