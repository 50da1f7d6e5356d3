import type { CaseRule } from '../model/case-guidance'
import type { Severity } from '../model/finding'
import type { Guidance } from '../model/guidance'
import { doubtCodes } from '../model/reading-codes'
import type { Rule } from '../model/rule'
import type { Wording } from '../model/wording'

/** Reading and structure codes that are only advice. Doubts are warnings, and all others are errors. */
const ADVICE_CODES = ['type-udledt', 'hentes-automatisk']

/** Severity, rule and wording by code: the reading and structure codes of the engine, and the rules of the guidance. */
export class CodeBook {
  readonly #rules: ReadonlyMap<string, Rule | CaseRule>
  readonly #words: readonly Readonly<Record<string, Wording>>[]

  constructor({ rules, words, cases }: Guidance) {
    this.#rules = new Map([...rules, ...(cases?.rules ?? [])].map((rule) => [rule.code, rule]))
    this.#words = cases ? [words.wordings, cases.words] : [words.wordings]
  }

  /** The rule of a code; undefined for reading and structure codes. */
  ruleOf(code: string): Rule | CaseRule | undefined {
    return this.#rules.get(code)
  }

  /** The severity of a code. */
  severityOf(code: string): Severity {
    const { severity } = this.#rules.get(code) ?? {}
    if (severity !== undefined) return severity
    if (doubtCodes.includes(code)) return 'warning'
    return ADVICE_CODES.includes(code) ? 'advice' : 'error'
  }

  /**
   * The wording of a code.
   * @throws Error for a code without wording: a bug, never caused by input
   */
  wordingOf(code: string): Wording {
    for (const some of this.#words) {
      if (Object.hasOwn(some, code)) return some[code] as Wording
    }
    throw new Error(`No words for ${code}`)
  }
}

const books = new WeakMap<Guidance, CodeBook>()

/** The code book of a guidance; made once. */
export function codeBookOf(guidance: Guidance): CodeBook {
  let book = books.get(guidance)
  if (!book) books.set(guidance, (book = new CodeBook(guidance)))
  return book
}
