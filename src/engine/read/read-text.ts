import type { RegistrationType } from '../../schemas'
import type { Format } from '../report'
import { firstLines } from './first-lines'
import type { FlatFormats } from './flat/flat-formats'
import { isNdjson } from './json/is-ndjson'
import { readJson } from './json/read-json'
import { readNdjson } from './read-ndjson'
import type { ReadingFault, Receiver, Span } from './reading'
import { findWrongCharset } from './wrong-charset'

const BYTE_ORDER_MARK = '\uFEFF'

/** The fence that sets code apart in a mail or a chat; its end need not be there. */
const FENCE = '```'

/**
 * Reads a text as records. Never throws, whatever the text is: what cannot be read is put down as a fault and
 * reading goes on behind it.
 *
 * @param format the format to read, or 'auto' to tell it from the text
 * @param asked the type the caller asked for
 * @param flat what reads tables and lines; without it every text is read as JSON
 * @returns the format that was read
 */
export function readText(
  text: string,
  format: Format | 'auto',
  asked: RegistrationType | undefined,
  receiver: Receiver,
  flat?: FlatFormats,
): Format {
  const whole: Span = { start: text.startsWith(BYTE_ORDER_MARK) ? 1 : 0, end: text.length }
  const body = insideFence(text, whole)
  const asFormat = formatOf(text, body, format, flat)
  const garbled = findWrongCharset(text)
  if (garbled) receiver.fault(faultOfText('forkert-tegnsaet', garbled))
  let told = 0
  const counting: Receiver = {
    record(record) {
      receiver.record(record)
    },
    fault(fault) {
      told++
      receiver.fault(fault)
    },
  }
  if (body !== whole && asFormat.endsWith('json')) {
    // One slip, told at what stands before the draft; the end of the fence goes with it.
    const start = whole.start + text.slice(whole.start).search(/\S/)
    const span = { start, end: body.start }
    const detail = { problem: 'tekst-foer' as const }
    counting.fault({ ...faultOfText('ugyldig-json', span), detail })
  }
  const read = isBlank(text, body) ? 0 : readAs(asFormat, text, body, asked, counting, flat)
  if (read + told === 0) {
    receiver.fault(faultOfText('tomt', { start: whole.start, end: whole.start }))
  }
  return asFormat
}

function readAs(
  format: Format,
  text: string,
  body: Span,
  asked: RegistrationType | undefined,
  receiver: Receiver,
  flat: FlatFormats | undefined,
): number {
  if (format === 'ndjson') return readNdjson(text, body, receiver)
  if (flat && format === 'csv') return flat.readCsv(text, body, asked, receiver)
  if (flat && format === 'lines') return flat.readLines(text, body, asked, receiver)
  return readJson(text, body, 0, receiver)
}

function formatOf(
  text: string,
  body: Span,
  format: Format | 'auto',
  flat: FlatFormats | undefined,
): Format {
  if (format !== 'auto') return format
  if (flat) return flat.detectFormat(text, body)
  return isNdjson(text, body, firstLines(text, body)) ? 'ndjson' : 'json'
}

/** What stands in a fence, when one begins before any draft does. */
function insideFence(text: string, whole: Span): Span {
  const bracket = text.search(/[{[]/)
  const fence = text.slice(0, bracket < 0 ? text.length : bracket).indexOf(FENCE)
  if (fence < 0) return whole
  const start = text.indexOf('\n', fence) + 1 || whole.end
  const end = text.indexOf(`\n${FENCE}`, start - 1)
  return { start, end: end < 0 ? whole.end : end + 1 }
}

const faultOfText = (code: string, span: Span): ReadingFault => ({
  code,
  path: '',
  record: 0,
  span,
})

const isBlank = (text: string, { start, end }: Span) => !/\S/.test(text.slice(start, end))
