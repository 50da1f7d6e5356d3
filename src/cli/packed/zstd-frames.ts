const MAGIC = 0xfd2fb528
/** What comes in frames with one of sixteen such numbers is skipped. */
const SKIPPED = 0x184d2a50

/** Bytes of the number of a dictionary, and of the size of the content, by what the head of a frame says. */
const DICTIONARY = [0, 1, 2, 4]
const CONTENT = [0, 2, 4, 8]
/** A block of one byte, repeated. */
const REPEATED = 1

/**
 * Follows the frames of zstd data (RFC 8878), to tell whether the data ends where a frame does. Node's own unpacker stops
 * without a word at what comes after a frame and is none, and where a following frame is cut within its first bytes.
 */
export class ZstdFrames {
  readonly #steps = this.#frames()
  #wanted: number
  #gathered = Buffer.alloc(0)
  #skipping = 0
  #isBetween = true
  /** Whether there was something that is no frame. */
  isBroken = false

  constructor() {
    this.#wanted = this.#steps.next().value ?? 0
  }

  add(bytes: Buffer): void {
    let at = 0
    while (at < bytes.length && !this.isBroken) {
      if (this.#skipping > 0) {
        const skipped = Math.min(this.#skipping, bytes.length - at)
        this.#skipping -= skipped
        at += skipped
        continue
      }
      const part = bytes.subarray(at, at + this.#wanted - this.#gathered.length)
      at += part.length
      this.#gathered = Buffer.concat([this.#gathered, part])
      if (this.#gathered.length < this.#wanted) return
      const { done, value } = this.#steps.next(this.#gathered)
      this.#gathered = Buffer.alloc(0)
      if (done) this.isBroken = true
      else this.#wanted = value
    }
  }

  /** Whether all that came was whole frames. */
  get isAtEnd(): boolean {
    return !this.isBroken && this.#isBetween && this.#gathered.length === 0 && this.#skipping === 0
  }

  /** Asks for so many bytes at a time; ends at what is no frame. */
  *#frames(): Generator<number, void, Buffer> {
    for (;;) {
      this.#isBetween = true
      const magic = (yield 4).readUInt32LE()
      this.#isBetween = false
      if ((magic & 0xfffffff0) >>> 0 === SKIPPED) this.#skipping = (yield 4).readUInt32LE()
      else if (magic === MAGIC) yield* this.#frame()
      else return
    }
  }

  *#frame(): Generator<number, void, Buffer> {
    const descriptor = (yield 1).readUInt8()
    const isSingle = ((descriptor >> 5) & 1) === 1
    const content = descriptor >> 6
    this.#skipping =
      Number(!isSingle) +
      (DICTIONARY[descriptor & 3] as number) +
      (content === 0 ? Number(isSingle) : (CONTENT[content] as number))
    for (let isLast = false; !isLast;) {
      const head = (yield 3).readUIntLE(0, 3)
      isLast = (head & 1) === 1
      this.#skipping = ((head >> 1) & 3) === REPEATED ? 1 : head >> 3
    }
    const hasChecksum = ((descriptor >> 2) & 1) === 1
    if (hasChecksum) yield 4
  }
}
