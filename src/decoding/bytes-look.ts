import { LetterCount } from './letter-count'
import { asUtf8, type Reading } from './reading'
import { readingByMark } from './reading-by-head'
import { Utf8Count } from './utf8-count'

/**
 * Tells of bytes that are known to be no UTF-8 how they are read. They are UTF-8 with letters lost when they begin with its
 * mark, or when more of them are UTF-8 than not; else Windows-1252, unless more letters are those of DOS or Mac.
 */
export class BytesLook {
  readonly #utf8 = new Utf8Count()
  readonly #letters = new LetterCount()
  #first = new Uint8Array()

  /** Looks at the next bytes. All of them are to be shown, in order, cut wherever it may be. */
  add(bytes: Uint8Array): void {
    if (this.#first.length < MARK) {
      this.#first = Uint8Array.from([...this.#first, ...bytes.subarray(0, MARK)])
    }
    for (let at = 0; at < bytes.length; at++) {
      this.#take(bytes[at] as number)
      // Of a run of ASCII the first byte ends what stands before it, and the last one begins what follows.
      if ((bytes[at] as number) < 0x80) at = Math.max(at, endOfAscii(bytes, at) - 2)
    }
  }

  #take(byte: number): void {
    this.#utf8.add(byte)
    this.#letters.add(byte)
  }

  /** How they are read, once all have been shown. */
  reading(): Reading {
    this.#utf8.end()
    this.#letters.end()
    const { characters, strays } = this.#utf8
    const byMark = readingByMark(this.#first)
    if (strays === 0) return byMark ?? asUtf8
    if (byMark || characters > strays) return { ...(byMark ?? asUtf8), isGuessed: true }
    const encoding = this.#letters.isOfOthers ? 'unknown' : 'windows-1252'
    return { encoding, markLength: 0, isGuessed: true }
  }
}

/** So many bytes show a mark. */
const MARK = 3

/** Where the run of ASCII ends in which a byte stands: behind its last byte. */
function endOfAscii(bytes: Uint8Array, from: number): number {
  let at = from
  while (at < bytes.length && (bytes[at] as number) < 0x80) at++
  return at
}
