import type { JsonNode } from '../../model/written-json'
import type { JsonTree } from './parse-tree'

/** A tree that was read from a part of a text, with its places in the whole text. */
export function movedTree(tree: JsonTree, by: number): JsonTree {
  if (by === 0) return tree
  const { roots, faults, tooDeepAt, foreignBlanks } = tree
  return {
    roots: roots.map((root) => moved(root, by)),
    faults: faults.map((fault) => ({ ...fault, start: fault.start + by, end: fault.end + by })),
    tooDeepAt: tooDeepAt === undefined ? undefined : tooDeepAt + by,
    foreignBlanks: foreignBlanks.map((at) => at + by),
  }
}

function moved<Node extends JsonNode>(node: Node, by: number): Node {
  const place = { start: node.start + by, end: node.end + by }
  if (node.kind === 'array') {
    return { ...node, ...place, items: node.items.map((item) => moved(item, by)) }
  }
  if (node.kind !== 'object') return { ...node, ...place }
  const members = node.members.map((member) => ({
    ...member,
    keyStart: member.keyStart + by,
    keyEnd: member.keyEnd + by,
    value: moved(member.value, by),
  }))
  return { ...node, ...place, members }
}
