import { firstLines } from '../read/first-lines'
import { flatFormats } from '../read/flat/flat-formats'
import { findHeader, holdsHeader, type Table } from '../read/read-csv'
import type { ResolvedOptions } from '../options'

/** How a text can be cut into pieces, each of which can be read for itself. */
export type Cutting = { format: 'ndjson' } | { format: 'csv'; head: string; table: Table }

/** More lines than are looked at to tell a format. */
const ENOUGH_LINES = 50

const FENCE = '```'

/**
 * Tells from the beginning of a text whether it can be read in pieces.
 *
 * @param text so much of it as there is, at least its first character
 * @returns 'whole' when it must be read whole, null when more of it must be seen
 */
export function cuttingOf(text: string, { format }: ResolvedOptions): Cutting | 'whole' | null {
  if (format === 'json' || format === 'lines') return 'whole'
  const start = text.startsWith('\uFEFF') ? 1 : 0
  const body = { start, end: text.lastIndexOf('\n') + 1 }
  const bracket = text.search(/[{[]/)
  // A fence sets a draft apart in a mail. Behind the first bracket it is looked at no more.
  if (text.slice(0, bracket < 0 ? text.length : bracket).includes(FENCE)) return 'whole'
  if (body.end <= start) return null
  const asFormat = format === 'auto' ? formatOf(text, body) : format
  if (asFormat === 'ndjson') return bracket < 0 ? null : { format: 'ndjson' }
  if (asFormat !== 'csv') return asFormat
  if (!holdsHeader(text, body)) return null
  const table = findHeader(text, body)
  return { format: 'csv', head: text.slice(0, table.next), table }
}

/** The format, once it is plain whatever follows. */
function formatOf(text: string, body: { start: number; end: number }) {
  const lines = firstLines(text, body)
  const [first = '', second = ''] = lines
  const seen = flatFormats.detectFormat(text.slice(0, body.end), body)
  if (seen === 'csv') return seen
  // What begins with an object on a line of its own, and goes on with another, is so whatever follows.
  if (seen === 'ndjson' && first.startsWith('{') && second.startsWith('{')) return seen
  if (lines.length < ENOUGH_LINES) return null
  return seen === 'ndjson' ? seen : 'whole'
}
