import type { Range } from '../../../api/element'

/** Selects a range of the draft, and scrolls it into view in the box and on the page. */
export function selectPlace(box: HTMLTextAreaElement, range?: Range): void {
  if (!range) return
  box.setSelectionRange(range.start.offset, range.end.offset)
  box.focus()
  const before = box.value.slice(0, range.start.offset)
  box.scrollTop = sizeOf(box, before).height - box.clientHeight / 2
  // Only rows of a table are wider than the box.
  const { width } = sizeOf(box, before.slice(before.lastIndexOf('\n') + 1))
  box.scrollLeft = width > box.clientWidth ? width - box.clientWidth / 2 : 0
}

/**
 * The size of a text in the box, in px; it is as wide as the box at the least. Browsers have no API for it, and not all of them
 * scroll to a selection, so it is measured with a second box of the same width.
 */
function sizeOf(box: HTMLTextAreaElement, text: string): { width: number; height: number } {
  const measure = box.cloneNode() as HTMLTextAreaElement
  measure.value = text
  box.after(measure)
  const { scrollWidth, scrollHeight } = measure
  measure.remove()
  return { width: scrollWidth, height: scrollHeight }
}
