/*
 * A file of a gigabyte is one block of registrations, written again and again. So that no citizen occurs twice by that,
 * each reference carries the number of the copy, in four digits that are overwritten in the bytes of the block:
 * "b0017-n12345" is reference 12345 of copy 17. No six digits stand in a row, which might look like a CPR number.
 */

/** What a reference of the block looks like before its copy is known: of this copy, or of the one far from it. */
const MARKS = { near: '"b####-n', far: '"f####-n' } as const

/** Where in its file the copy of a reference is counted from: the copy itself, or one half a file away. */
export type Distance = keyof typeof MARKS

/** The generator's own references. */
const DRAWN = /^opdigtet-[0-9]+/

/** What the generator writes to break the rule on references; a reference may also only hold it. */
const NO_CPR_NUMBER = '670190-0000'

/** The mark of a reference in a block, as its text without quotation marks. */
const markOf = (number: number, distance: Distance): string =>
  `${MARKS[distance].slice(1)}${String(number).padStart(5, '0')}`

/**
 * Gives a registration, and those inside it, a reference in place of the drawn one. A registration without reference
 * stays without; one whose reference is faulty keeps its fault, and where that is a CPR number is told from the others.
 *
 * @param number less than 100,000, the same for those that are about one citizen
 */
export function refer(value: unknown, number: number, distance: Distance = 'near'): unknown {
  const mark = markOf(number, distance)
  return JSON.parse(JSON.stringify(value), (key, inner: unknown) => {
    if (key !== 'borgerReference' || typeof inner !== 'string') return inner
    if (inner === NO_CPR_NUMBER) return `${mark} ${inner}`
    return inner.replace(DRAWN, mark)
  })
}

/** A block of lines that can be written many times, each time about other citizens. */
export class Block {
  /** How long it is, in bytes. */
  readonly size: number
  readonly lines: readonly string[]
  readonly #bytes: Buffer
  readonly #places: Record<Distance, number[]>

  /** @param lines of NDJSON, whose references were made by `refer` */
  constructor(lines: readonly string[]) {
    this.lines = lines
    this.#bytes = Buffer.from(lines.map((line) => `${line}\n`).join(''))
    this.size = this.#bytes.length
    this.#places = { near: this.#find(MARKS.near), far: this.#find(MARKS.far) }
  }

  /**
   * The bytes of one copy; overwritten by the next call.
   *
   * @param copy counted from 0
   * @param copies how many there are, less than 10,000: what is far lies half of them away
   */
  copy(copy: number, copies: number): Buffer {
    this.#write(this.#places.near, copy)
    this.#write(this.#places.far, (copy + Math.floor(copies / 2)) % copies)
    return this.#bytes
  }

  #find(mark: string): number[] {
    const places: number[] = []
    for (
      let at = this.#bytes.indexOf(mark);
      at >= 0;
      at = this.#bytes.indexOf(mark, at + mark.length)
    ) {
      places.push(at + 1)
    }
    return places
  }

  #write(places: readonly number[], copy: number): void {
    const written = `b${String(copy).padStart(4, '0')}`
    for (const at of places) this.#bytes.write(written, at, 'latin1')
  }
}
