import type { Span } from '../../model/record'
import { withBlanksForMarks } from '../../text/json-behind-marks'
import { movedTree } from './moved-tree'
import { parseTree, type JsonTree } from './parse-tree'

/** JSON that was read with blanks for the marks before its lines. */
export interface MarkedJson {
  tree: JsonTree
  /** What was read, and where it begins in the whole text. */
  withoutMarks: { text: string; start: number }
}

/**
 * Reads JSON that has the marks of quotations, lists or code before its lines. Every place is that of the text as it is.
 *
 * @returns undefined when it has none
 */
export function readMarked(text: string, { start, end }: Span): MarkedJson | undefined {
  const unmarked = withBlanksForMarks(text.slice(start, end))
  return unmarked === undefined
    ? undefined
    : {
        tree: movedTree(parseTree(unmarked, 0, unmarked.length), start),
        withoutMarks: { text: unmarked, start },
      }
}
