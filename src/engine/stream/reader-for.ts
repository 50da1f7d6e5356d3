import type { ChunkReader } from '../model/chunk-reader'
import type { Guidance } from '../model/guidance'
import type { ResolvedOptions } from '../model/options'
import type { Span } from '../model/record'
import { detectFormat } from '../read/flat/detect-format'
import { likelyTable } from '../read/flat/read-csv'
import { holdsHeader } from '../read/flat/table/header'
import { tableBelowTitles } from '../read/flat/table/table-below-titles'
import { TableReader } from '../read/flat/table/table-reader'
import { isFlat } from '../read/flat/detect-format'
import { beginsAsNdjson } from '../read/json/is-ndjson'
import { ndjsonReader } from '../read/json/ndjson-reader'
import { parseTree } from '../read/json/parse-tree'
import { BYTE_ORDER_MARK } from '../text/byte-order-mark'
import { fenceIn } from '../text/fence'
import { firstLines, MAX_LINES } from '../text/first-lines'

/**
 * Decides from the beginning of a text whether it can be read in passages, and by which reader.
 *
 * @param text the beginning that has arrived, at least one character
 * @returns 'whole' when the text must be read whole, null when more text is needed to decide
 */
export function readerFor(text: string, options: ResolvedOptions): ChunkReader | 'whole' | null {
  const { format, guidance } = options
  if (format === 'json' || format === 'lines') return 'whole'
  const start = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0
  const body = { start, end: text.lastIndexOf('\n') + 1 }
  // fenceIn looks before the first bracket only.
  if (fenceIn(text) >= 0) return 'whole'
  if (body.end <= start) return null
  const asFormat = format === 'auto' ? formatOf(text, body, guidance) : format
  if (asFormat === 'ndjson') return /[{[]/.test(text) ? ndjsonReader : null
  if (asFormat !== 'csv') return asFormat
  if (!holdsHeader(text, body)) return null
  const top =
    tableBelowTitles(guidance, text, body) ??
    (isFlat(guidance, text, body) ? undefined : likelyTable(text, body, options))
  return top ? new TableReader(text, top, options) : 'whole'
}

/** The format, when no later text can change it; null otherwise. */
function formatOf(text: string, body: Span, guidance: Guidance): 'ndjson' | 'csv' | 'whole' | null {
  const lines = firstLines(text, body)
  const seen = detectFormat(text.slice(0, body.end), body, guidance)
  if (seen === 'ndjson' && beginsAsNdjson(lines)) return seen
  if (lines.length < MAX_LINES) return null
  if (seen === 'ndjson') return mayBeJson(text, body) ? null : seen
  return seen === 'csv' ? seen : 'whole'
}

/** Whether what follows may make a text one value, which is no record a line. */
const mayBeJson = (text: string, { start, end }: Span): boolean =>
  parseTree(text, start, end).faults.every((fault) => fault.start >= end)
