/** The type and line of each record, put down while they are met. */
export class EachRecord {
  readonly #types: number[] = []
  readonly #lines: number[] = []

  /** @param line from 0 */
  add(type: number, line: number): void {
    this.#types.push(type)
    this.#lines.push(line)
  }

  packed(): { type: Uint32Array; line: Uint32Array } {
    return { type: Uint32Array.from(this.#types), line: Uint32Array.from(this.#lines) }
  }
}
