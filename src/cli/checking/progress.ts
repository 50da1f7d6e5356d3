import type { WriteStream } from 'node:tty'

/** Where progress is told; a terminal, or what is none. */
export type Terminal = Pick<WriteStream, 'write'> & Partial<Pick<WriteStream, 'isTTY' | 'columns'>>

/** Goes to the beginning of the line and clears it. */
const CLEAR = '\r\u001B[K'

/** One line that tells how far a work is, on a terminal alone. */
export class Progress {
  readonly #terminal: Terminal
  #shown = ''

  constructor(terminal: Terminal) {
    this.#terminal = terminal
  }

  show(text: string): void {
    if (!this.#terminal.isTTY || text === this.#shown) return
    this.#shown = text
    // A line that breaks could not be cleared again.
    this.#terminal.write(CLEAR + text.slice(0, (this.#terminal.columns ?? 80) - 1))
  }

  /** Leaves the line as if nothing had been told. */
  clear(): void {
    if (this.#shown !== '') this.#terminal.write(CLEAR)
    this.#shown = ''
  }
}
