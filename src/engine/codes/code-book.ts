import type { CaseRule } from '../model/case-guidance'
import type { Severity } from '../model/finding'
import type { Guidance } from '../model/guidance'
import type { Rule } from '../model/rule'
import type { Wording } from '../model/wording'

/** Codes about reading or structure that are no more than advice; all others are errors. */
const ADVICE = ['type-udledt', 'hentes-automatisk']

/** What is known of each code: those of the engine, about reading and structure, and those of the guidance. */
export class CodeBook {
  readonly #rules: ReadonlyMap<string, Rule | CaseRule>
  readonly #words: readonly Readonly<Record<string, Wording>>[]

  constructor({ rules, words, cases }: Guidance) {
    this.#rules = new Map([...rules, ...(cases?.rules ?? [])].map((rule) => [rule.code, rule]))
    this.#words = cases ? [words.wordings, cases.words] : [words.wordings]
  }

  /** The rule behind a code, if there is one: the others are about reading or structure. */
  ruleOf(code: string): Rule | CaseRule | undefined {
    return this.#rules.get(code)
  }

  /** How binding what is reported under a code is. */
  severityOf(code: string): Severity {
    return this.#rules.get(code)?.severity ?? (ADVICE.includes(code) ? 'advice' : 'error')
  }

  /**
   * What is said under a code.
   * @throws Error for a code without words: a slip of ours, never of the input
   */
  wordingOf(code: string): Wording {
    for (const some of this.#words) {
      if (Object.hasOwn(some, code)) return some[code] as Wording
    }
    throw new Error(`No words for ${code}`)
  }
}

const books = new WeakMap<Guidance, CodeBook>()

/** The codes of a guidance; made once. */
export function codeBookOf(guidance: Guidance): CodeBook {
  let book = books.get(guidance)
  if (!book) books.set(guidance, (book = new CodeBook(guidance)))
  return book
}
