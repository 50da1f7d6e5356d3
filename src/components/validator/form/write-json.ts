/** The layout of JSON. */
export interface Layout {
  /** One step of indentation; undefined for a single line. */
  unit: string | undefined
  newline: string
  /** Space after a colon, and after a comma on one line. */
  gap: string
}

/** The default: several lines, indented by two spaces. */
const plainLayout: Layout = { unit: '  ', newline: '\n', gap: ' ' }

/**
 * Writes a value as JSON. Lists of scalars are on one line.
 *
 * @param indent indentation of its first line
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
