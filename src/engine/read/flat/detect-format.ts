import type { Guidance } from '../../model/guidance'
import type { Span } from '../../model/record'
import type { Format } from '../../model/report'
import { firstLines, MAX_LINES } from '../../text/first-lines'
import { withoutMarks } from '../../text/json-behind-marks'
import { isNdjson } from '../json/is-ndjson'
import { gridAt } from './grid/grid-at'
import { bareLabelIn } from './lines/bare-label'
import { headingIn } from './lines/heading'
import { labelBeforeValue } from './lines/label-before-value'
import { labelsIn } from './lines/label-in-line'
import { lineAt } from './lines/physical-line'
import { isGroupRow } from './table/group-row'
import { tableAt } from './table/table-at'

/** JSON begins with a bracket. A box to tick is none, nor is what stands around the time of a message. */
const JSON_LINE =
  /^\s*(?:\{|\[(?![ xX]?\]\s*\S)\s*(?:$|[{["\]]|-?\d[\d.eE+-]*\s*(?:$|,|\]\s*(?:$|,))|true|false|null))/

/** A name of JSON whose bracket is missing, or JSON as a text in JSON. What is quoted otherwise may be a cell. */
const JSON_NAME = /^\s*"(?:[^":]{0,100}"?\s*:(?!\d)|\{\\?")/

/** What a line says of the format; undefined when it leaves it open. */
type Sign = 'json' | 'csv' | 'lines' | 'heading' | 'bare' | 'labelled'

/**
 * Detects the format from the first line that decides it: one with a bracket, a known label, or a table header with known
 * labels. If no line decides, a text with a heading or labels on lines of their own is read as lines, as is one where most
 * lines have labels, and any other as JSON.
 */
export function detectFormat(text: string, body: Span, guidance: Guidance): Format {
  const seen = new Map<Sign, number>()
  let lines = 0
  for (const sign of signsIn(guidance, text, body)) {
    lines++
    if (sign === 'json') {
      return isNdjson(text, body, firstLines(text, body)) ? 'ndjson' : 'json'
    }
    if (sign === 'csv' || sign === 'lines') return sign
    if (sign) seen.set(sign, (seen.get(sign) ?? 0) + 1)
  }
  const count = (sign: Sign) => seen.get(sign) ?? 0
  const isRead = count('bare') > 1 || (count('heading') > 0 && count('bare') > 0)
  return isRead || count('labelled') * 2 > lines ? 'lines' : 'json'
}

/** Whether a text has a table, or labels with values beside or behind them, near its beginning. */
export function isFlat(guidance: Guidance, text: string, body: Span): boolean {
  for (const sign of signsIn(guidance, text, body)) {
    if (sign === 'csv' || sign === 'lines') return true
  }
  return false
}

/** What each of the first lines says that are not blank. */
function* signsIn(
  guidance: Guidance,
  text: string,
  { start, end }: Span,
): Generator<Sign | undefined> {
  let above: Sign | undefined
  for (let at = start, count = 0; at < end && count < MAX_LINES;) {
    const line = lineAt(text, at, end)
    const body = { start: at, end }
    at = line.next
    if (line.start >= line.end) continue
    count++
    const whole = text.slice(body.start, line.end)
    const written = text.slice(line.start, line.end)
    above = signOf(guidance, text, body, written, withoutMarks(whole), above === 'heading')
    yield above
  }
}

/**
 * @param bare the line without marks before JSON
 * @param isBelowHeading whether the line above names a type
 */
function signOf(
  guidance: Guidance,
  text: string,
  body: Span,
  line: string,
  bare: string,
  isBelowHeading: boolean,
): Sign | undefined {
  if (JSON_LINE.test(bare)) return 'json'
  if (tableAt(guidance, text, body) ?? gridAt(guidance, text, body, isBelowHeading)) return 'csv'
  if (isGroupRow(guidance, text, body)) return 'csv'
  if (JSON_NAME.test(bare)) return 'json'
  if (headingIn(guidance, line)) return 'heading'
  const [label] = labelsIn(guidance, line, false)
  const hasObject = label !== undefined && /[[{]/.test(line[label.textAt] ?? '')
  if (label && !hasObject) return label.isKnown ? 'lines' : 'labelled'
  return bareLabelIn(guidance, line) || labelBeforeValue(guidance, line) ? 'bare' : undefined
}
