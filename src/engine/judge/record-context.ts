import type { FieldText, RuleContext } from '../model/rule'
import { allTexts } from './all-texts'
import type { StructureVerdict } from './structure'

const none: readonly FieldText[] = []

/** What rules can use besides one record. */
export class RecordContext implements RuleContext {
  readonly asOf: string
  readonly type: string | undefined
  readonly dates: readonly FieldText[]
  readonly freeTexts: readonly FieldText[]
  readonly #record: unknown
  readonly #structure: StructureVerdict | undefined
  #found: FieldText[] | undefined

  /** @param structure undefined for a record of unknown type */
  constructor(
    record: unknown,
    structure: StructureVerdict | undefined,
    asOf: string,
    type?: string,
  ) {
    this.#record = record
    this.#structure = structure
    this.asOf = asOf
    this.type = type
    this.dates = structure?.dates ?? none
    this.freeTexts = structure?.freeTexts ?? none
  }

  get texts(): readonly FieldText[] {
    return (this.#found ??= allTexts(
      this.#record,
      new Set(this.#structure?.inner.map(({ path }) => path)),
    ))
  }
}
