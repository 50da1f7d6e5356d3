import type { Guidance } from '../model/guidance'
import { marks } from '../read/json/marks'
import { readNdjson } from '../read/json/read-ndjson'
import { BYTE_ORDER_MARK } from '../text/byte-order-mark'
import { asMeant } from '../text/hidden-character'
import { nearest } from '../text/nearest'

/** What a line holds that may tie it to other lines. */
export interface LineTies {
  /** How many records it has. */
  records: number
  /** References in them, each once: also as they would be once put right. */
  references: ReadonlySet<string>
}

/**
 * Reads of lines only which citizens they are about, for whoever wants all that is about one of them in one place. It names
 * rather too many references than too few: those of registrations inside a record, those under a name that is nearly the
 * right one, and each as it would be without blanks too many, because a fix may make them what they were meant to be.
 */
export class LineReferences {
  readonly #key: string
  /** Names that were met before, and whether they may be meant as the right one. */
  readonly #names = new Map<string, boolean>()

  constructor({ referenceKey }: Pick<Guidance, 'referenceKey'>) {
    this.#key = referenceKey
  }

  /** @param isStart whether the text begins with this line, perhaps with a byte order mark */
  in(line: string, isStart: boolean): LineTies {
    const references = new Set<string>()
    const start = isStart && line.startsWith(BYTE_ORDER_MARK) ? 1 : 0
    const receiver = {
      record: ({ value }: { value: unknown }) => {
        this.#collect(value, references)
      },
      fault: () => undefined,
    }
    const records = readNdjson(line, { start, end: line.length }, receiver, 0, marks)
    return { records, references }
  }

  /** The same for a line with one record that is known to be sound, and is read sooner. */
  inSound(line: string): LineTies {
    const references = new Set<string>()
    this.#collect(JSON.parse(line), references)
    return { records: 1, references }
  }

  #collect(value: unknown, references: Set<string>): void {
    if (typeof value !== 'object' || value === null) return
    if (Array.isArray(value)) {
      for (const item of value) this.#collect(item, references)
      return
    }
    for (const [name, inner] of Object.entries(value)) {
      if (typeof inner === 'object') this.#collect(inner, references)
      else if (this.#isMeant(name)) {
        const written = String(inner)
        references.add(written).add(asMeant(written))
      }
    }
    references.delete('')
  }

  #isMeant(name: string): boolean {
    let isMeant = this.#names.get(name)
    if (isMeant === undefined) {
      isMeant = nearest(name, [this.#key]) !== undefined
      // Nobody has more names than that who means anything by them.
      if (this.#names.size < MOST_NAMES) this.#names.set(name, isMeant)
    }
    return isMeant
  }
}

const MOST_NAMES = 10_000
