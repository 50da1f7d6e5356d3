import { encodingByMark } from '../encoding'

/** The next part of a text. */
interface Part {
  text: string
  /** How many bytes have been read by now. */
  bytes: number
}

/** So many bytes tell the encoding. */
const MARK = 2

/** Turns chunks of bytes into text, as `decode` does with all of them at once. */
export async function* decodeChunks(
  chunks: AsyncIterable<Buffer> | Iterable<Buffer>,
): AsyncGenerator<Part> {
  let decoder: TextDecoder | undefined
  let first = Buffer.alloc(0)
  let bytes = 0
  for await (const chunk of chunks) {
    bytes += chunk.length
    if (decoder) {
      yield { text: decoder.decode(chunk, { stream: true }), bytes }
      continue
    }
    first = Buffer.concat([first, chunk])
    if (first.length < MARK) continue
    decoder = decoderFor(first)
    yield { text: decoder.decode(first, { stream: true }), bytes }
  }
  const rest = decoder ? decoder.decode() : decoderFor(first).decode(first)
  if (rest !== '') yield { text: rest, bytes }
}

const LABELS = { utf8: 'utf-8', utf16le: 'utf-16le', utf16be: 'utf-16be' }

const decoderFor = (bytes: Buffer) =>
  new TextDecoder(LABELS[encodingByMark(bytes)], { ignoreBOM: true })
