import type { Passage } from '../model/passage'
import { BYTE_ORDER_MARK } from './byte-order-mark'

/** A text as one passage, perhaps with a byte order mark at its beginning. */
export const wholePassage = (text: string): Passage => ({
  text,
  offset: 0,
  lines: 0,
  records: 0,
  rows: 0,
  hasMark: text.startsWith(BYTE_ORDER_MARK),
})
