/** Counts, byte by byte, what is UTF-8 and what is not. */
export class Utf8Count {
  /** Characters of more than one byte. */
  characters = 0
  /** Bytes that are part of no character. */
  strays = 0
  /** How many bytes the character has so far, how many are still to come, and between what the next one is. */
  #begun = 0
  #left = 0
  #lowest = 0
  #highest = 0

  add(byte: number): void {
    if (this.#left > 0) {
      if (byte >= this.#lowest && byte <= this.#highest) {
        this.#lowest = 0x80
        this.#highest = 0xbf
        this.#begun++
        if (--this.#left === 0) this.characters++
        return
      }
      this.end()
    }
    if (byte >= 0x80) this.#begin(byte)
  }

  /** A character that has not come to its end will not do so. */
  end(): void {
    if (this.#left > 0) this.strays += this.#begun
    this.#left = 0
  }

  /** The well-formed sequences of Unicode, table 3-7: no longer ones than needed, no halves of pairs. */
  #begin(byte: number): void {
    this.#lowest = byte === 0xe0 ? 0xa0 : byte === 0xf0 ? 0x90 : 0x80
    this.#highest = byte === 0xed ? 0x9f : byte === 0xf4 ? 0x8f : 0xbf
    this.#begun = 1
    if (byte >= 0xc2 && byte <= 0xdf) this.#left = 1
    else if (byte >= 0xe0 && byte <= 0xef) this.#left = 2
    else if (byte >= 0xf0 && byte <= 0xf4) this.#left = 3
    else this.strays++
  }
}
