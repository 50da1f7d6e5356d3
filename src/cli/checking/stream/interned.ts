import type { Finding } from '../../../api'

/**
 * Makes findings that say the same share what they say: of a hundred thousand most have the same words and rest on the same
 * requirement. Nothing of the texts they were made from is kept.
 */
export class Interned {
  readonly #texts = new Map<string, string>()
  readonly #requirements = new Map<string, Finding['requirement']>()

  finding({ code, severity, path, message, requirement, ...others }: Finding): Finding {
    const { id, title, url, kilde } = requirement
    const key = `${id} ${title} ${url} ${kilde.join()}`
    let known = this.#requirements.get(key)
    if (!known) {
      known = copyOf(requirement)
      this.#requirements.set(copyOf(key), known)
    }
    // The order of the properties is that of a report.
    const { record, range, fix } = others
    return {
      code: this.#text(code),
      severity,
      record,
      path: this.#text(path),
      ...(range && { range }),
      message: this.#text(message),
      requirement: known,
      ...(fix && { fix: copyOf(fix) }),
    }
  }

  #text(text: string): string {
    const known = this.#texts.get(text)
    if (known !== undefined) return known
    const copy = copyOf(text)
    // What quotes a draft is not said twice; only so many are looked for.
    if (this.#texts.size < MOST_TEXTS) this.#texts.set(copy, copy)
    return copy
  }
}

const MOST_TEXTS = 10_000

/** A copy: what is cut out of a text would keep all of it in memory. */
const copyOf = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value
