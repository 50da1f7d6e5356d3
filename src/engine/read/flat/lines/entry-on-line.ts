import type { Span } from '../../../model/record'
import type { Entry } from '../entry'

/** Where a label and its text stand on a line. All offsets are from its beginning. */
export interface PlacesOnLine {
  label: string
  folded: string
  labelAt: number
  textAt: number
  textEnd: number
}

/** The entry of a label and its text on a line; the text is empty while nothing is written. */
export function entryOnLine(
  text: string,
  { start, end }: Span,
  { label, folded, labelAt, textAt, textEnd }: PlacesOnLine,
): Entry {
  const keyAt = start + labelAt
  const at = { start: start + textAt, end: start + textEnd }
  return {
    label,
    folded,
    key: { start: keyAt, end: keyAt + label.length },
    text: text.slice(at.start, at.end),
    at,
    line: { start, end },
  }
}
