import type { Registration } from './registration'

/** What a præcismatch says of one area. */
export interface AreaText {
  area: string
  /** Blanks count for nothing. */
  text: string
  /** Its number in the list. */
  place: number
}

/** The texts of the areas of a præcismatch; none for what is written in another way than a list of areas. */
export function areasOf(interview: Registration | undefined): AreaText[] {
  const list: unknown = interview?.facts.opmaerksomhedsomraader
  if (!Array.isArray(list)) return []
  return list.flatMap((item: unknown, place) => {
    const { omraade, tekst } = (item ?? {}) as { omraade?: unknown; tekst?: unknown }
    if (typeof omraade !== 'string' || typeof tekst !== 'string') return []
    const text = tekst.trim().replaceAll(/\s+/g, ' ')
    return text ? [{ area: omraade, text, place }] : []
  })
}
