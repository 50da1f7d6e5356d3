import type { PlacedText, RuleContext } from '../rules/rule'
import { allTexts } from './all-texts'
import type { StructureVerdict } from './structure'

const none: readonly PlacedText[] = []

/** What rules may ask about one record. */
export class RecordContext implements RuleContext {
  readonly asOf: string
  readonly dates: readonly PlacedText[]
  readonly freeTexts: readonly PlacedText[]
  readonly #record: unknown
  #found: PlacedText[] | undefined

  /** @param structure what the walk through its fields brought back; nothing for a record of unknown type */
  constructor(record: unknown, structure: StructureVerdict | undefined, asOf: string) {
    this.#record = record
    this.asOf = asOf
    this.dates = structure?.dates ?? none
    this.freeTexts = structure?.freeTexts ?? none
  }

  get texts(): readonly PlacedText[] {
    return (this.#found ??= allTexts(this.#record))
  }
}
