/** How a piece of JSON is laid out. */
export interface Layout {
  /** What one step inwards is written as; undefined for all on one line. */
  unit: string | undefined
  newline: string
  /** What stands after a colon, and after a comma on one line. */
  gap: string
}

/** As a person would write it: an object over several lines, two blanks inwards. */
export const plainLayout: Layout = { unit: '  ', newline: '\n', gap: ' ' }

/**
 * A value as JSON. Lists of plain values stand on one line.
 *
 * @param indent what the line that it begins on begins with
 */
export function writeJson(value: unknown, layout: Layout = plainLayout, indent = ''): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const { unit, newline, gap } = layout
  const isList = Array.isArray(value)
  const [open, close] = isList ? '[]' : '{}'
  const isPlainList = isList && value.every((item) => typeof item !== 'object' || item === null)
  const inner = indent + (unit ?? '')
  const parts = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .map(([name, part]) => {
      const written = writeJson(part, layout, inner)
      return isList ? written : `${JSON.stringify(name)}:${gap}${written}`
    })
  if (parts.length === 0 || unit === undefined || isPlainList) {
    return `${open}${parts.join(`,${gap}`)}${close}`
  }
  return `${open}${newline}${inner}${parts.join(`,${newline}${inner}`)}${newline}${indent}${close}`
}
