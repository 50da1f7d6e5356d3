import type { RegistrationType } from '../../schemas/field'
import type { Rule } from '../model/rule'

/** The rules to check in some text. */
export class RulesInForce {
  /** Codes of rules that find their place themselves, so that what the schema says under them is not reported twice. */
  readonly withOwnCheck: ReadonlySet<string>
  readonly #checking: readonly Rule[]
  readonly #screens: readonly ((text: string) => boolean)[]
  readonly #byType = new Map<RegistrationType | undefined, readonly Rule[]>()
  #unscreened: RulesInForce | undefined

  constructor(rules: readonly Rule[]) {
    // The others are wholly stated by the schema.
    this.#checking = rules.filter(({ check }) => check !== undefined)
    this.#screens = this.#checking.flatMap(({ screen }) => screen ?? [])
    this.withOwnCheck = new Set(this.#checking.map(({ code }) => code))
  }

  /** The rules that hold for a type; for a record whose type is not known, those that hold for all. */
  of(type: RegistrationType | undefined): readonly Rule[] {
    let holding = this.#byType.get(type)
    if (!holding) {
      holding = this.#checking.filter(
        ({ types }) => types === 'alle' || (type && types.includes(type.name)),
      )
      this.#byType.set(type, holding)
    }
    return holding
  }

  /**
   * Those that a record in a text may break.
   * @param text the text it comes from; rules whose screen says that none can break them in it are left out
   */
  in(text: string): RulesInForce {
    if (this.#screens.some((mayBreak) => mayBreak(text))) return this
    return (this.#unscreened ??= this.#withoutScreened())
  }

  #withoutScreened(): RulesInForce {
    return new RulesInForce(this.#checking.filter(({ screen }) => !screen))
  }
}
