import type { Guidance } from '../../model/guidance'
import type { Format } from '../../model/report'
import { firstLines } from '../../text/first-lines'
import { isNdjson } from '../json/is-ndjson'
import { findHeader } from './read-csv'
import { labelIn } from './read-lines'
import type { Span } from '../../model/record'

/**
 * Detects the format from the first line that decides it: one with a bracket, a known label, or a table header with known
 * labels. If no line decides, a text where most lines have labels is read as lines, and any other as JSON.
 */
export function detectFormat(text: string, body: Span, guidance: Guidance): Format {
  const lines = firstLines(text, body)
  let labelled = 0
  for (const line of lines) {
    if (/^\s*[[{"]/.test(line)) return isNdjson(text, body, lines) ? 'ndjson' : 'json'
    const label = labelIn(guidance, line)
    const hasObject = label && /[[{]/.test(line[label.textAt] ?? '')
    if (label?.isKnown && !hasObject) return 'lines'
    if (label && !hasObject) labelled++
    if (!line.includes(':') && isHeader(guidance, line)) return 'csv'
  }
  return labelled * 2 > lines.length ? 'lines' : 'json'
}

/** With commas two known labels are needed: prose has commas, and may mention one field name. */
function isHeader(guidance: Guidance, line: string): boolean {
  const { known, delimiter, cells } = findHeader(guidance, line, { start: 0, end: line.length }, 1)
  return cells.length > 1 && known > (delimiter === ',' ? 1 : 0)
}
