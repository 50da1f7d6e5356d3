import { Inflate } from 'fflate'
import { damaged, locked, UnreadableDocument } from '../unreadable-document'
import { MOST_BYTES } from './bounds'
import { crc32 } from './crc32'

interface Entry {
  method: number
  checksum: number
  packedSize: number
  headerAt: number
  isEncrypted: boolean
}

const STORED = 0
const DEFLATED = 8

/** So many packed bytes are unpacked at a time: a byte unpacks to some thousand at the most. */
const STEP = 16_384

/** A zip container, whose parts are unpacked when they are asked for. */
export class Zip {
  readonly #bytes: Uint8Array
  readonly #view: DataView
  readonly #entries = new Map<string, Entry>()
  #unpacked = 0

  /** @throws UnreadableDocument when the list of parts cannot be read */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    try {
      this.#readEntries()
    } catch (error) {
      // What points outside the file.
      if (error instanceof RangeError) throw damaged()
      throw error
    }
  }

  /** The names of all parts, in the order of the container. */
  names(): string[] {
    return [...this.#entries.keys()]
  }

  has(name: string): boolean {
    return this.#entries.has(name)
  }

  /**
   * Unpacks a part piece by piece. What comes out is counted as it comes out, for a container may say anything of its size.
   *
   * @throws UnreadableDocument when the part is missing, damaged or encrypted, or the whole document is too large
   */
  *piecesOf(name: string): Generator<Uint8Array> {
    const entry = this.#entries.get(name)
    if (!entry) throw damaged()
    if (entry.isEncrypted) throw locked()
    let checksum = 0
    for (const piece of this.#unpackedPieces(entry)) {
      this.#unpacked += piece.length
      if (this.#unpacked > MOST_BYTES) throw tooLarge()
      checksum = crc32(piece, checksum)
      yield piece
    }
    if (checksum !== entry.checksum) throw damaged()
  }

  *#unpackedPieces(entry: Entry): Generator<Uint8Array> {
    const packed = this.#packed(entry)
    if (entry.method === STORED) {
      yield packed
      return
    }
    if (entry.method !== DEFLATED) throw damaged()
    let pieces: Uint8Array[] = []
    const inflate = new Inflate((piece) => pieces.push(piece))
    for (let at = 0; at < packed.length; at += STEP) {
      pieces = []
      try {
        inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length)
      } catch {
        throw damaged()
      }
      yield* pieces
    }
  }

  #packed({ headerAt, packedSize }: Entry): Uint8Array {
    if (headerAt + 30 > this.#bytes.length) throw damaged()
    if (this.#view.getUint32(headerAt, true) !== LOCAL_HEADER) throw damaged()
    const start =
      headerAt +
      30 +
      this.#view.getUint16(headerAt + 26, true) +
      this.#view.getUint16(headerAt + 28, true)
    if (start + packedSize > this.#bytes.length) throw damaged()
    return this.#bytes.subarray(start, start + packedSize)
  }

  #readEntries(): void {
    let { at, count } = this.#directory()
    const view = this.#view
    for (; count > 0; count--) {
      if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw damaged()
      const nameLength = view.getUint16(at + 28, true)
      const extraLength = view.getUint16(at + 30, true)
      const name = new TextDecoder().decode(this.#bytes.subarray(at + 46, at + 46 + nameLength))
      const entry: Entry = {
        isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
        method: view.getUint16(at + 10, true),
        checksum: view.getUint32(at + 16, true),
        packedSize: view.getUint32(at + 20, true),
        headerAt: view.getUint32(at + 42, true),
      }
      this.#readLongSizes(entry, at, at + 46 + nameLength, extraLength)
      this.#entries.set(name, entry)
      at += 46 + nameLength + extraLength + view.getUint16(at + 32, true)
    }
  }

  /** Where the list of parts lies, and how many it has; at the end of the container, before its comment. */
  #directory(): { at: number; count: number } {
    const view = this.#view
    const last = this.#bytes.length - 22
    for (let end = last; end >= Math.max(0, last - 0xffff); end--) {
      if (view.getUint32(end, true) !== DIRECTORY_END) continue
      const short = { at: view.getUint32(end + 16, true), count: view.getUint16(end + 10, true) }
      if (short.at !== LONG && short.count !== 0xffff) return short
      if (end < 20 || view.getUint32(end - 20, true) !== LONG_LOCATOR) return short
      const longEnd = Number(view.getBigUint64(end - 12, true))
      if (view.getUint32(longEnd, true) !== LONG_END) throw damaged()
      return {
        at: Number(view.getBigUint64(longEnd + 48, true)),
        count: Number(view.getBigUint64(longEnd + 32, true)),
      }
    }
    throw damaged()
  }

  /** Sizes and offsets of 64 bits, which stand in an extra field in a fixed order, each only where it is needed. */
  #readLongSizes(entry: Entry, entryAt: number, extraAt: number, extraLength: number): void {
    const view = this.#view
    const isSizeLong = view.getUint32(entryAt + 24, true) === LONG
    for (
      let at = extraAt;
      at + 4 <= extraAt + extraLength;
      at += 4 + view.getUint16(at + 2, true)
    ) {
      if (view.getUint16(at, true) !== LONG_SIZES) continue
      let next = at + 4 + (isSizeLong ? 8 : 0)
      if (entry.packedSize === LONG) {
        entry.packedSize = Number(view.getBigUint64(next, true))
        next += 8
      }
      if (entry.headerAt === LONG) entry.headerAt = Number(view.getBigUint64(next, true))
      return
    }
  }
}

const LOCAL_HEADER = 0x04034b50
const DIRECTORY_ENTRY = 0x02014b50
const DIRECTORY_END = 0x06054b50
const LONG_LOCATOR = 0x07064b50
const LONG_END = 0x06064b50
/** Stands where a number of 32 bits is too short. */
const LONG = 0xffffffff
const LONG_SIZES = 0x0001

const tooLarge = (): UnreadableDocument =>
  new UnreadableDocument(
    `den fylder over ${MOST_BYTES / 1_000_000} MB, når den er pakket ud; del den i flere filer`,
  )
