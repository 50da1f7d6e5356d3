/** Measures of a parsed value that say something about its text. */
export interface Shape {
  /** Number of field names, at all depths; fewer for a value that is too deep. */
  keys: number
  /** Levels of objects and lists; 0 for a scalar. At most one more than the given limit. */
  depth: number
}

/**
 * Counts the field names and levels of a value, until it is seen to be deeper than `maxDepth`.
 */
export function shapeOf(value: unknown, maxDepth: number): Shape {
  const shape: Shape = { keys: 0, depth: 0 }
  measure(value, 1, maxDepth, shape)
  return shape
}

function measure(value: unknown, level: number, maxDepth: number, shape: Shape): void {
  // Once too deep there is nothing more to know; a value that holds its parts many times over would take for ever.
  if (typeof value !== 'object' || value === null || shape.depth > maxDepth) return
  if (level > shape.depth) shape.depth = level
  if (level > maxDepth) return
  if (Array.isArray(value)) {
    for (const item of value) measure(item, level + 1, maxDepth, shape)
    return
  }
  for (const key in value) {
    shape.keys++
    const member = (value as Record<string, unknown>)[key]
    if (typeof member === 'object') measure(member, level + 1, maxDepth, shape)
  }
}
