import type { Edit } from '../model/finding'

/**
 * Sorts edits for applying them together. At one offset insertions come before deletions, and longer deletions before
 * shorter ones. Duplicate and overlapping edits are left out.
 */
export function editsInOrder(edits: readonly Edit[]): Edit[] {
  const different = new Map(edits.map((edit) => [JSON.stringify(edit), edit]))
  let reached = 0
  return [...different.values()].sort(inOrder).filter(({ start, end }) => {
    const isNext = start >= reached && end >= start
    if (isNext) reached = end
    return isNext
  })
}

const inOrder = (a: Edit, b: Edit) =>
  a.start - b.start ||
  Number(a.end > a.start) - Number(b.end > b.start) ||
  b.end - a.end ||
  Number(a.text !== '') - Number(b.text !== '')
