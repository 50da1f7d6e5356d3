import type { Format } from '../report'
import { findHeader } from './read-csv'
import { labelIn } from './read-lines'
import type { Span } from './reading'

/** So many lines with something on them are looked at; who has not begun by then does not begin. */
const MOST_LINES = 50

/**
 * Tells the format of a text from the first line that leaves no doubt: a bracket, a label that a type knows, or a
 * header of a table with such labels. Where no line does, a text of labels is read as lines, and any other as JSON.
 */
export function detectFormat(text: string, body: Span): Format {
  const lines = firstLines(text, body)
  let labelled = 0
  for (const line of lines) {
    if (/^\s*[[{"]/.test(line)) return isNdjson(text, body, lines) ? 'ndjson' : 'json'
    const label = labelIn(line)
    const hasObject = label && /[[{]/.test(line[label.textAt] ?? '')
    if (label?.isKnown && !hasObject) return 'lines'
    if (label && !hasObject) labelled++
    if (!line.includes(':') && isHeader(line)) return 'csv'
  }
  return labelled * 2 > lines.length ? 'lines' : 'json'
}

function firstLines(text: string, { start, end }: Span): string[] {
  const lines: string[] = []
  for (let at = start; at < end && lines.length < MOST_LINES;) {
    const newline = text.indexOf('\n', at)
    const to = newline < 0 ? end : Math.min(newline, end)
    const line = text.slice(at, to)
    if (line.trim()) lines.push(line)
    at = to + 1
  }
  return lines
}

/** Prose has commas too, and may well hold the name of a field. */
function isHeader(line: string): boolean {
  const { known, delimiter, cells } = findHeader(line, { start: 0, end: line.length }, 1)
  return cells.length > 1 && known > (delimiter === ',' ? 1 : 0)
}

/**
 * Whether there is a record a line, although some may be damaged: one whole object at the beginning of a line tells,
 * unless the text as a whole is one that happens to have a line like that.
 */
function isNdjson(text: string, { start, end }: Span, [first = '', ...others]: string[]): boolean {
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
