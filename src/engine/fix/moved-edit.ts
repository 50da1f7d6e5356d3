import type { Edit } from '../model/finding'

/** The same edit in a text that begins so much earlier; later when negative. */
export const movedEdit = ({ start, end, text }: Edit, by: number): Edit => ({
  start: start + by,
  end: end + by,
  text,
})
