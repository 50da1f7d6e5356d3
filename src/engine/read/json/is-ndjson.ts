import type { Span } from '../../model/record'

/**
 * Whether there is a record a line, although some may be damaged: one whole object at the beginning of a line tells,
 * unless the text as a whole is one that happens to have a line like that.
 */
export function isNdjson(
  text: string,
  { start, end }: Span,
  [first = '', ...others]: string[],
): boolean {
  const opening = others.filter((line) => line.startsWith('{'))
  if (opening.length === 0 || /^\s*\[/.test(first)) return false
  if (isObject(first)) return true
  const whole = opening.filter(isObject).length
  if (whole < 2 && (whole < 1 || opening.length < others.length)) return false
  return !isJson(text.slice(start, end))
}

const isObject = (line: string) => line.startsWith('{') && isJson(line)

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
