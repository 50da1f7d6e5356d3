import type { Span } from '../../model/record'
import { FOREIGN_BLANKS } from '../../text/foreign-blanks'

/**
 * Whether a text has one JSON record per line, even if some are damaged. One whole object on a line is enough, unless the
 * whole text is one JSON value that happens to have such a line.
 */
export function isNdjson(text: string, { start, end }: Span, lines: readonly string[]): boolean {
  if (beginsAsNdjson(lines)) return true
  const [first = '', ...others] = lines
  const opening = others.filter((line) => line.startsWith('{'))
  if (opening.length === 0 || /^\s*\[/.test(first)) return false
  const whole = opening.filter(isObject).length
  if (whole < 2 && (whole < 1 || opening.length < others.length)) return false
  return !isJson(text.slice(start, end))
}

/** Whether the first lines leave no doubt, whatever follows: the first of them is an object, and another one begins. */
export const beginsAsNdjson = ([first = '', ...others]: readonly string[]): boolean =>
  isObject(first) && others.some((line) => line.startsWith('{'))

const isObject = (line: string) => line.startsWith('{') && isJson(line)

const FOREIGN = new RegExp(`[${FOREIGN_BLANKS}]`, 'g')

/** Whether a text is JSON, but for blanks that JSON does not know and a backtick behind it. */
export function isJson(text: string): boolean {
  for (const read of [text, text.replace(FOREIGN, ' ').replace(/(?<![`\s])[`\s]+$/, '')]) {
    try {
      JSON.parse(read)
      return true
    } catch {
      // Try it without them.
    }
  }
  return false
}
