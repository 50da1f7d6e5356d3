import type { Range } from '../../api/element'

/** Selects a range of the draft, and moves focus there. */
export function selectRange(box: HTMLTextAreaElement, range?: Range): void {
  if (!range) return
  box.setSelectionRange(range.start.offset, range.end.offset)
  box.focus()
}
