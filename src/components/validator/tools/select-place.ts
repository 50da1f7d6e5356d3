import type { Range } from '../../../api/element'
import { selectRange } from '../select-range'

/** Selects a range of the draft and brings it into view, in the box and on the page. */
export function selectPlace(box: HTMLTextAreaElement, range?: Range): void {
  if (!range) return
  selectRange(box, range)
  box.scrollTop = heightOf(box, range.start.offset) - box.clientHeight / 2
}

/**
 * How far down the text stands at an offset, in px. Browsers do not tell, nor do all of them scroll to a
 * selection, so a second box of the same width takes the text up to there and says how tall it is.
 */
function heightOf(box: HTMLTextAreaElement, offset: number): number {
  const measure = box.cloneNode() as HTMLTextAreaElement
  measure.value = box.value.slice(0, offset)
  box.after(measure)
  const { scrollHeight } = measure
  measure.remove()
  return scrollHeight
}
