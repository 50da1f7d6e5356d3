import type { DocumentPlace, DocumentText } from './model'

/**
 * The place in the document that an offset into its text belongs to: the cell or paragraph in which it lies; for an empty cell
 * the next one that holds something in its row, or the one before.
 *
 * @returns undefined when there is none
 */
export function placeAt(
  { text, places }: Pick<DocumentText, 'text' | 'places'>,
  offset: number,
): DocumentPlace | undefined {
  const after = firstAfter(places, offset)
  const before = places[after - 1]
  if (before && offset < before.end) return before
  const next = places[after]
  if (next && !text.slice(offset, next.start).includes('\n')) return next
  return before ?? next
}

/** The index of the first place that begins behind an offset. */
function firstAfter(places: readonly DocumentPlace[], offset: number): number {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((places[middle] as DocumentPlace).start <= offset) low = middle + 1
    else high = middle
  }
  return low
}
