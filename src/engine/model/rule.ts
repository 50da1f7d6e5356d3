import type { Severity } from './finding'

/** A record as it was read: any field may be missing, and any value may be of any kind. */
export type Draft<T> = { readonly [K in keyof T]?: unknown }

/** A text somewhere in a record, with the JSON Pointer to it. */
export interface FieldText {
  path: string
  text: string
  /** The name of the field the text stands in; absent where no field is known. */
  field?: string
  /** Name of the kind of text it is, such as "dato"; absent where no field is known. */
  kind?: string
  /** The text is the name of a field. */
  inKey?: true
}

/** What a rule may ask beside the record. Lists are made when first asked for, and once a record. */
export interface RuleContext {
  /** The date everything is measured at, YYYY-MM-DD. */
  readonly asOf: string
  /** Name of the type the record is checked as; it may have been asked for, whatever the record says. */
  readonly type: string | undefined
  /** Every text and every name of a field, at any depth, known to the schema or not. */
  readonly texts: readonly FieldText[]
  /** The texts that people write freely. */
  readonly freeTexts: readonly FieldText[]
  /** The dates that are real dates. */
  readonly dates: readonly FieldText[]
}

/** Where a rule is broken. */
export interface RuleHit {
  path: string
  inKey?: true
  /** A value from a code list that the words may repeat. */
  quote?: string
}

/**
 * A requirement that is checked, as one object. The condition itself stands in the schema wherever JSON Schema can
 * say it; a rule then has no `check`, or only finds the exact place.
 */
export interface Rule {
  code: string
  severity: Severity
  /** Names of the registration types it holds for. */
  types: readonly string[] | 'alle'
  /** Paragraphs of the source it rests on, for all its types. */
  kilde: readonly string[]
  /** Each type has paragraphs of its own for it: those of the field at which it is told. */
  citesField?: true
  /** Our decision, where the source is unclear. */
  fortolkning?: string
  /** How much of the rule the published schema states. */
  schema: 'whole' | 'part' | 'none'
  /**
   * A quick look at a text before it is read: false when no record in it can break the rule, which is then not
   * checked. For rules that would otherwise look into every text of every record.
   */
  screen?(text: string): boolean
  /** The places at which the record breaks the rule. Absent where the schema states rule and place. */
  check?(record: Draft<Record<string, unknown>>, context: RuleContext): readonly RuleHit[]
}

/** What a rule answers when nothing breaks it. Shared, because almost every check ends here. */
export const noHits: readonly RuleHit[] = []
