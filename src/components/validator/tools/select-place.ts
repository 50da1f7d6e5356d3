import type { Range } from '../../../api/element'
import { selectRange } from '../select-range'

/** Selects a range of the draft, and scrolls it into view in the box and on the page. */
export function selectPlace(box: HTMLTextAreaElement, range?: Range): void {
  if (!range) return
  selectRange(box, range)
  box.scrollTop = heightOf(box, range.start.offset) - box.clientHeight / 2
}

/**
 * The height of the text before an offset, in px. Browsers have no API for it, and not all of them scroll to a selection,
 * so it is measured with a second box of the same width.
 */
function heightOf(box: HTMLTextAreaElement, offset: number): number {
  const measure = box.cloneNode() as HTMLTextAreaElement
  measure.value = box.value.slice(0, offset)
  box.after(measure)
  const { scrollHeight } = measure
  measure.remove()
  return scrollHeight
}
