import type { ChunkReader } from '../model/chunk-reader'
import type { Guidance } from '../model/guidance'
import type { ResolvedOptions } from '../model/options'
import { detectFormat } from '../read/flat/detect-format'
import { holdsHeader, TableReader } from '../read/flat/read-csv'
import { ndjsonReader } from '../read/json/read-ndjson'
import { BYTE_ORDER_MARK } from '../text/byte-order-mark'
import { fenceIn } from '../text/fence'
import { firstLines, MAX_LINES } from '../text/first-lines'

/**
 * Tells from the beginning of a text whether it can be read in passages, and by what.
 *
 * @param text so much of it as there is, at least its first character
 * @returns 'whole' when it must be read whole, null when more of it must be seen
 */
export function readerFor(text: string, options: ResolvedOptions): ChunkReader | 'whole' | null {
  const { format, guidance } = options
  if (format === 'json' || format === 'lines') return 'whole'
  const start = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0
  const body = { start, end: text.lastIndexOf('\n') + 1 }
  // Behind the first bracket no fence is looked for any more.
  if (fenceIn(text) >= 0) return 'whole'
  if (body.end <= start) return null
  const asFormat = format === 'auto' ? formatOf(text, body, guidance) : format
  if (asFormat === 'ndjson') return /[{[]/.test(text) ? ndjsonReader : null
  if (asFormat !== 'csv') return asFormat
  return holdsHeader(text, body) ? new TableReader(text, body, options) : null
}

/** The format, once it is plain whatever follows. */
function formatOf(text: string, body: { start: number; end: number }, guidance: Guidance) {
  const lines = firstLines(text, body)
  const [first = '', second = ''] = lines
  const seen = detectFormat(text.slice(0, body.end), body, guidance)
  if (seen === 'csv') return seen
  // What begins with an object on a line of its own, and goes on with another, is so whatever follows.
  if (seen === 'ndjson' && first.startsWith('{') && second.startsWith('{')) return seen
  if (lines.length < MAX_LINES) return null
  return seen === 'ndjson' ? seen : 'whole'
}
