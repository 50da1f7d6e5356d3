import type { ResolvedOptions } from '../model/options'
import type { Format } from '../model/report'
import { BYTE_ORDER_MARK } from '../text/byte-order-mark'
import { faultOfText } from './fault-of-text'
import type { FlatFormats } from './flat/flat-formats'
import { isNdjson } from './json/is-ndjson'
import { readJson } from './json/read-json'
import { readNdjson } from './json/read-ndjson'
import type { ReadingFault, Receiver, Span, TextRecord } from '../model/record'
import { findWrongCharset } from './wrong-charset'

/** So many lines tell the format of JSON, where nothing else is read. */
const MOST_LINES = 50

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
  const fenced = flat?.partsInFences(text, whole)
  const parts = fenced?.parts ?? [whole]
  const [body = whole] = parts
  const asFormat = formatOf(text, body, options, flat)
  const garbled = findWrongCharset(text)
  if (garbled) receiver.fault(faultOfText('forkert-tegnsaet', garbled))
  const counting = new FaultCounter(receiver)
  fenced?.passOver(asFormat, options.guidance, counting)
  let read = 0
  for (const part of asFormat.endsWith('json') ? parts : [body]) {
    if (!isBlank(text, part)) read += readAs(asFormat, text, part, read, options, counting, flat)
  }
  if (read + counting.faults === 0) {
    receiver.fault(faultOfText('tomt', { start: whole.start, end: whole.start }))
  }
  return asFormat
}

function readAs(
  format: Format,
  text: string,
  body: Span,
  first: number,
  options: TextOptions,
  receiver: Receiver,
  flat: FlatFormats | undefined,
): number {
  if (format === 'ndjson') return readNdjson(text, body, receiver, first, flat?.marks)
  if (flat && format === 'csv') return flat.readCsv(text, body, options, receiver)
  if (flat && format === 'lines') return flat.readLines(text, body, options, receiver)
  return readJson(text, body, first, receiver, flat?.marks)
}

function formatOf(
  text: string,
  body: Span,
  { format, guidance }: TextOptions,
  flat: FlatFormats | undefined,
): Format {
  if (format !== 'auto') return format
  if (flat) return flat.detectFormat(text, body, guidance)
  const lines = text.slice(body.start, body.end).split('\n', MOST_LINES)
  return isNdjson(
    text,
    body,
    lines.filter((line) => line.trim() !== ''),
  )
    ? 'ndjson'
    : 'json'
}

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
