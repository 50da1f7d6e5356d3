import type { Edit } from '../model/finding'

/**
 * Edits that can be made together, in the order of the text. What is put in at a place comes before what is taken away
 * there, what takes away more before what takes away less. An edit that is there twice, or that reaches into one before
 * it, is left out.
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
