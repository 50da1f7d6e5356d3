import { fixedInWords } from './fixed-in-words'
import { tell } from './tell'

/** What ends a program that does not listen. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Keeps which files have been written until that has been told: by the answer, or at the latest when the program ends, be it
 * that it fails or is stopped by a signal.
 */
export class FixedFiles {
  #untold: string[] = []

  constructor() {
    process.once('exit', () => {
      this.tellAll()
    })
    for (const signal of SIGNALS) {
      // While somebody listens, a signal waits until a file has been written whole.
      process.once(signal, () => {
        this.tellAll()
        process.kill(process.pid, signal)
      })
    }
  }

  add(name: string, count: number): void {
    this.#untold.push(`${name}: ${fixedInWords(count)}`)
  }

  /** The answer says it too. */
  areTold(): void {
    this.#untold = []
  }

  tellAll(): void {
    for (const sentence of this.#untold.splice(0)) tell(sentence)
  }
}
