import type { Report } from '../../../api/element'
import { documentText } from '../../../documents/document-text'
import { tablesInHtml } from '../../../documents/html/tables-in-html'
import { inFigures } from '../wording'
import { linesMissing } from './missing-lines'

/** What was copied, as the text to put in the box. */
export interface Copied {
  text: string
  /** Whether it was read from a table, and not as plain text. */
  isTable: boolean
  /** What the person should know of how it was read: Danish sentences. */
  notes: string[]
}

/** Which of two texts is the better read is told from their beginnings, in UTF-16 units. */
const judgedLength = 20_000

/**
 * Reads what was copied. Plain text loses empty first cells, quotation marks and line breaks in cells, so a table is read from
 * the HTML beside it, unless the table is only layout: then it is read worse than the plain text.
 *
 * @param html empty when there is none
 * @param check the report on a text, with the options of the element
 */
export function readCopied(
  html: string,
  plain: string,
  check: (text: string) => Report | null,
): Copied {
  const content = tablesInHtml(html)
  if (!content) return { text: plain, isTable: false, notes: [] }
  const { text } = documentText(content)
  if (!isReadAsWell(check(beginningOf(text)), check(beginningOf(plain)))) {
    return { text: plain, isTable: false, notes: [] }
  }
  const missing = linesMissing(plain, content)
  return {
    text,
    isTable: true,
    notes: [...(missing > 0 ? [missingInWords(missing)] : []), ...content.notes],
  }
}

/** Whether the table gives registrations, and more of them or fewer faults than the plain text. */
function isReadAsWell(table: Report | null, plain: Report | null): boolean {
  if (!table || registrationsIn(table) === 0) return false
  if (!plain || registrationsIn(table) > registrationsIn(plain)) return true
  return troubleIn(table) <= troubleIn(plain)
}

const registrationsIn = ({ records }: Report): number =>
  records.filter(({ type }) => type !== null).length

const troubleIn = ({ counts, passedOver }: Report): number =>
  counts.error + (passedOver?.lines ?? 0)

function beginningOf(text: string): string {
  if (text.length <= judgedLength) return text
  const end = text.lastIndexOf('\n', judgedLength)
  return text.slice(0, end > 0 ? end : judgedLength)
}

const missingInWords = (lines: number): string =>
  lines === 1
    ? '1 linje af det, du kopierede, står ikke i tabellen og er ikke med. Måske er en række eller kolonne skjult.'
    : `${inFigures(lines)} linjer af det, du kopierede, står ikke i tabellen og er ikke med. Måske er rækker eller kolonner skjult.`
