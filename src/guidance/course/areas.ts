import type { Registration } from './registration'

/** The text of a præcismatch about one area. */
export interface AreaText {
  area: string
  /** Trimmed, with runs of blanks collapsed. */
  text: string
  /** 0-based index in the list. */
  place: number
}

/** The area texts of a præcismatch; none when the value is no list of areas. */
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
