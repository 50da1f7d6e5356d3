import type { ChunkReader, Reached } from '../../model/chunk-reader'
import type { Passage } from '../../model/passage'
import type { Receiver } from '../../model/record'
import { BYTE_ORDER_MARK } from '../../text/byte-order-mark'
import { marks } from './marks'
import { readNdjson } from './read-ndjson'

/** Reads NDJSON in passages. */
export const ndjsonReader: ChunkReader = {
  format: 'ndjson',
  head: '',
  headRows: 0,
  read({ text, offset }: Passage, isLast: boolean, to: Receiver): Reached {
    const start = offset === 0 && text.startsWith(BYTE_ORDER_MARK) ? 1 : 0
    // A text whose lines end with a carriage return alone has no line feed at all.
    const lineEnd = text.includes('\n') ? text.lastIndexOf('\n') : text.lastIndexOf('\r{')
    const end = isLast ? text.length : lineEnd + 1
    return { records: readNdjson(text, { start, end }, to, 0, marks), length: end, rows: 0 }
  },
}
