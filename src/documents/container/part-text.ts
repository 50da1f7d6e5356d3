import { damaged } from '../unreadable-document'
import type { Zip } from './zip'

/**
 * The text of a part, piece by piece, in the encoding that its mark or its XML declaration names; else in UTF-8.
 *
 * @throws UnreadableDocument when it is not written in that encoding, and for what `Zip.piecesOf` throws for
 */
export function* textOfPart(zip: Zip, name: string): Generator<string> {
  let decoder: TextDecoder | undefined
  try {
    for (const piece of zip.piecesOf(name)) {
      if (piece.length === 0) continue
      decoder ??= new TextDecoder(encodingOf(piece), { fatal: true })
      yield decoder.decode(piece, { stream: true })
    }
    if (decoder) yield decoder.decode()
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) throw damaged()
    throw error
  }
}

function encodingOf(head: Uint8Array): string {
  const [first, second] = head
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le'
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be'
  const declaration = String.fromCharCode(...head.subarray(0, 120))
  return (
    /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*\bencoding=["']([\w.-]+)["']/.exec(declaration)?.[1] ??
    'utf-8'
  )
}
