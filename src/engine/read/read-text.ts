import type { ResolvedOptions } from '../model/options'
import type { Format } from '../model/report'
import { BYTE_ORDER_MARK } from '../text/byte-order-mark'
import { FENCE, fenceIn } from '../text/fence'
import { firstLines } from '../text/first-lines'
import type { FlatFormats } from './flat/flat-formats'
import { isNdjson } from './json/is-ndjson'
import { readJson } from './json/read-json'
import { readNdjson } from './json/read-ndjson'
import type { ReadingFault, Receiver, Span, TextRecord } from '../model/record'
import { findWrongCharset } from './wrong-charset'

/** Options for reading a text; `format` may be 'auto', to detect it. */
export type TextOptions = Pick<ResolvedOptions, 'guidance' | 'type' | 'format'>

/**
 * Reads a text as records. Never throws on any text: what cannot be read is reported as a fault, and reading continues
 * after it.
 *
 * @param flat readers of tables and lines; without them every text is read as JSON
 * @returns the format the text was read as
 */
export function readText(
  text: string,
  options: TextOptions,
  receiver: Receiver,
  flat?: FlatFormats,
): Format {
  const whole: Span = { start: text.startsWith(BYTE_ORDER_MARK) ? 1 : 0, end: text.length }
  const body = insideFence(text, whole)
  const asFormat = formatOf(text, body, options, flat)
  const garbled = findWrongCharset(text)
  if (garbled) receiver.fault(faultOfText('forkert-tegnsaet', garbled))
  const counting = new FaultCounter(receiver)
  if (body !== whole && asFormat.endsWith('json')) {
    // One fault for opening and closing fence, at the text before the draft.
    const start = whole.start + text.slice(whole.start).search(/\S/)
    const span = { start, end: body.start }
    const detail = { problem: 'tekst-foer' as const }
    counting.fault({ ...faultOfText('ugyldig-json', span), detail })
  }
  const read = isBlank(text, body) ? 0 : readAs(asFormat, text, body, options, counting, flat)
  if (read + counting.faults === 0) {
    receiver.fault(faultOfText('tomt', { start: whole.start, end: whole.start }))
  }
  return asFormat
}

function readAs(
  format: Format,
  text: string,
  body: Span,
  options: TextOptions,
  receiver: Receiver,
  flat: FlatFormats | undefined,
): number {
  if (format === 'ndjson') return readNdjson(text, body, receiver)
  if (flat && format === 'csv') return flat.readCsv(text, body, options, receiver)
  if (flat && format === 'lines') return flat.readLines(text, body, options, receiver)
  return readJson(text, body, 0, receiver)
}

function formatOf(
  text: string,
  body: Span,
  { format, guidance }: TextOptions,
  flat: FlatFormats | undefined,
): Format {
  if (format !== 'auto') return format
  if (flat) return flat.detectFormat(text, body, guidance)
  return isNdjson(text, body, firstLines(text, body)) ? 'ndjson' : 'json'
}

/** The text inside a fence, when one precedes the draft; else the whole. */
function insideFence(text: string, whole: Span): Span {
  const fence = fenceIn(text)
  if (fence < 0) return whole
  const start = text.indexOf('\n', fence) + 1 || whole.end
  const end = text.indexOf(`\n${FENCE}`, start - 1)
  return { start, end: end < 0 ? whole.end : end + 1 }
}

/** A fault of the whole text; reported at record 0. */
export const faultOfText = (code: string, span: Span): ReadingFault => ({
  code,
  path: '',
  record: 0,
  span,
})

const isBlank = (text: string, { start, end }: Span) =>
  !text.startsWith('{', start) && !/\S/.test(text.slice(start, end))

/** Forwards to a receiver, and counts faults. */
class FaultCounter implements Receiver {
  faults = 0
  readonly #receiver: Receiver

  constructor(receiver: Receiver) {
    this.#receiver = receiver
  }

  record(record: TextRecord): void {
    this.#receiver.record(record)
  }

  fault(fault: ReadingFault): void {
    this.faults++
    this.#receiver.fault(fault)
  }

  passed(span: Span): void {
    this.#receiver.passed?.(span)
  }
}
