import type { Format } from '../report'
import { readJson } from './json/read-json'
import { readNdjson } from './read-ndjson'
import type { ReadingFault, Receiver, Span } from './reading'
import { findWrongCharset } from './wrong-charset'

const BYTE_ORDER_MARK = '\uFEFF'

/** An object on the first line and another on the next ones: no single JSON text looks like that. */
const NDJSON = /^\uFEFF?\{.*\}\s*\n\s*\{/

/**
 * Reads a text as records. Never throws, whatever the text is: what cannot be read is put down as a fault and
 * reading goes on behind it.
 *
 * @param format the format to read, or 'auto' to tell it from the text
 * @returns the format that was read
 */
export function readText(text: string, format: Format | 'auto', receiver: Receiver): Format {
  const body: Span = { start: text.startsWith(BYTE_ORDER_MARK) ? 1 : 0, end: text.length }
  const asFormat = format === 'auto' ? (NDJSON.test(text) ? 'ndjson' : 'json') : format
  const garbled = findWrongCharset(text)
  if (garbled) receiver.fault(faultOfText('forkert-tegnsaet', garbled))
  let told = 0
  const read = isBlank(text, body)
    ? 0
    : readAs(asFormat, text, body, {
        record(record) {
          receiver.record(record)
        },
        fault(fault) {
          told++
          receiver.fault(fault)
        },
      })
  if (read + told === 0) {
    receiver.fault(faultOfText('tomt', { start: body.start, end: body.start }))
  }
  return asFormat
}

function readAs(format: Format, text: string, body: Span, receiver: Receiver): number {
  if (format === 'ndjson') return readNdjson(text, body, receiver)
  return readJson(text, body, 0, receiver)
}

const faultOfText = (code: string, span: Span): ReadingFault => ({
  code,
  path: '',
  record: 0,
  span,
})

const isBlank = (text: string, { start }: Span) => !/\S/.test(text.slice(start))
