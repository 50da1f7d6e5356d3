import type { RegistrationType } from '../../schemas/field'
import type { Rule } from '../model/rule'

/** The rules to check in a text. */
export class RulesInForce {
  /** Codes of rules that find their places themselves; schema faults under them would be duplicates. */
  readonly withOwnCheck: ReadonlySet<string>
  readonly #checking: readonly Rule[]
  readonly #screens: readonly ((text: string) => boolean)[]
  readonly #byType = new Map<RegistrationType | undefined, readonly Rule[]>()
  #unscreened: RulesInForce | undefined

  constructor(rules: readonly Rule[]) {
    // The schema expresses the others completely.
    this.#checking = rules.filter(({ check }) => check !== undefined)
    this.#screens = this.#checking.flatMap(({ screen }) => screen ?? [])
    this.withOwnCheck = new Set(this.#checking.map(({ code }) => code))
  }

  /** The rules for a type; for an unknown type, those that apply to all types. */
  of(type: RegistrationType | undefined): readonly Rule[] {
    let rules = this.#byType.get(type)
    if (!rules) {
      rules = this.#checking.filter(
        ({ types }) => types === 'alle' || (type && types.includes(type.name)),
      )
      this.#byType.set(type, rules)
    }
    return rules
  }

  /**
   * The rules that a record in a text may break.
   * @param text rules whose screen excludes it are left out
   */
  in(text: string): RulesInForce {
    if (this.#screens.some((mayBreak) => mayBreak(text))) return this
    return (this.#unscreened ??= this.#withoutScreened())
  }

  #withoutScreened(): RulesInForce {
    return new RulesInForce(this.#checking.filter(({ screen }) => !screen))
  }
}
