import { Recogniser } from './recogniser'

/** A character takes no more bytes of UTF-8 for each of its UTF-16 units. */
const MOST_BYTES_A_UNIT = 3
const encoder = new TextEncoder()

/** Recognises single registrations that are held as strings. */
export class CleanTexts {
  readonly #recogniser: Recogniser

  /**
   * @param asOf the day everything is measured at, YYYY-MM-DD
   * @param most the longest text that is looked at, in UTF-16 units; of longer ones nothing is said
   */
  constructor(asOf: string, most = 250_000) {
    // What TextEncoder writes is UTF-8. Halves of pairs become U+FFFD, which no clean text holds.
    this.#recogniser = new Recogniser({
      asOf,
      isUtf8: () => true,
      capacity: most * MOST_BYTES_A_UNIT,
    })
  }

  /**
   * @param text one registration on one line
   * @returns the name of its type, when the engine would find nothing in it; undefined where that is not sure, where there is
   *   more or less than one registration, and where it is a course, of which only the engine knows how it goes
   */
  typeOfClean(text: string): string | undefined {
    const { capacity, input } = this.#recogniser
    if (text.length * MOST_BYTES_A_UNIT > capacity) return undefined
    const { written } = encoder.encodeInto(text, input)
    const counts = this.#recogniser.count(written)
    if (counts?.records !== 1 || counts.courses > 0) return undefined
    return this.#recogniser.firstType
  }
}
