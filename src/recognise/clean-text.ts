import { Recogniser } from './recogniser'

/** What is known of a text whose records are all clean. */
export interface CleanText {
  records: number
  /** Names of their types, in the order in which they were met. */
  types: string[]
  /** Whether several records may be of one case, or one holds a course: only the engine knows how cases go. */
  hasCases: boolean
}

/** A character takes no more bytes of UTF-8 for each of its UTF-16 units. */
const MOST_BYTES_A_UNIT = 3
const encoder = new TextEncoder()

/** Recognises texts that are held as strings. */
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
   * @param text one registration on one line, or several, each on a line of its own
   * @returns what is known of a text in which the engine would find nothing but, perhaps, in the course of cases; undefined
   *   where that is not sure, or the text has no record
   */
  look(text: string): CleanText | undefined {
    const { capacity, input } = this.#recogniser
    if (text.length * MOST_BYTES_A_UNIT > capacity) return undefined
    const { written } = encoder.encodeInto(text, input)
    const { records, asked, courses, references, types } = this.#recogniser.scan(written)
    if (records === 0 || asked.start.length > 0) return undefined
    const { hashLow, hashHigh } = references
    const hashes = new Set(hashLow.values().map((low, index) => `${low} ${hashHigh[index]}`))
    return {
      records,
      types: types.map(({ name }) => name),
      hasCases: courses.start.length > 0 || hashes.size < hashLow.length,
    }
  }
}
