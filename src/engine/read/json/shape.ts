/** How a parsed value is built, as far as it says something about the text it was parsed from. */
export interface Shape {
  /** Names of fields at all depths. */
  keys: number
  /** Levels of objects and lists; a plain value has none. At most one more than asked for. */
  depth: number
}

/**
 * Counts the names of fields and the levels of a value, and stops going down at `deepest`.
 */
export function shapeOf(value: unknown, deepest: number): Shape {
  const shape: Shape = { keys: 0, depth: 0 }
  measure(value, 1, deepest, shape)
  return shape
}

function measure(value: unknown, level: number, deepest: number, shape: Shape): void {
  if (typeof value !== 'object' || value === null) return
  if (level > shape.depth) shape.depth = level
  if (level > deepest) return
  if (Array.isArray(value)) {
    for (const item of value) measure(item, level + 1, deepest, shape)
    return
  }
  for (const key in value) {
    shape.keys++
    const member = (value as Record<string, unknown>)[key]
    if (typeof member === 'object') measure(member, level + 1, deepest, shape)
  }
}
