import type { DocumentPlace } from './model'

/**
 * The place in the document that an offset into its text belongs to: the cell or paragraph in which it lies, else the one
 * before it.
 *
 * @param places in order of offset
 * @returns undefined when there is none
 */
export function placeAt(
  places: readonly DocumentPlace[],
  offset: number,
): DocumentPlace | undefined {
  let low = 0
  let high = places.length
  while (high - low > 1) {
    const middle = (low + high) >>> 1
    if ((places[middle] as DocumentPlace).start <= offset) low = middle
    else high = middle
  }
  return places[low]
}
