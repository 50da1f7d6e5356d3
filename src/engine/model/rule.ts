import type { FaultDetail } from './fault'
import type { Severity } from './finding'

/** A record as read: any field may be missing, and any value may have any type. */
export type Draft<T> = { readonly [K in keyof T]?: unknown }

/** A text somewhere in a record, with the JSON Pointer to it. */
export interface FieldText {
  path: string
  text: string
  /** Name of the field; absent when unknown. */
  field?: string
  /** Name of the text kind, such as "dato"; absent when the field is unknown. */
  kind?: string
  /** The text is a field name. */
  inKey?: true
}

/** What a rule can use besides the record. Lists are computed lazily, once per record. */
export interface RuleContext {
  /** The reference date, YYYY-MM-DD. */
  readonly asOf: string
  /** Name of the type the record is checked as: the requested type, or the one the record says. */
  readonly type: string | undefined
  /** Every text and field name, at any depth, known to the schema or not. */
  readonly texts: readonly FieldText[]
  /** The free texts without structure faults. */
  readonly freeTexts: readonly FieldText[]
  /** The dates that exist in the calendar. */
  readonly dates: readonly FieldText[]
}

/** How much of a requirement the published schema expresses. */
export type InSchema = 'whole' | 'part' | 'none'

/** A place where a rule is broken. */
export interface RuleHit {
  path: string
  inKey?: true
  /** The system fetches what is missing here: in a draft it is reported as `hentes-automatisk`. */
  isFetched?: true
  /** A code-list value that the message may repeat. */
  quote?: string
  /** What else the message needs. */
  facts?: FaultDetail['facts']
}

/**
 * A checked requirement, as one object. The condition itself is in the schema wherever JSON Schema can express it; the
 * rule then has no `check`, or only finds the exact place.
 */
export interface Rule {
  code: string
  severity: Severity
  /** Names of the registration types it applies to. */
  types: readonly string[] | 'alle'
  /** Paragraphs of the source it is based on, for all its types. */
  kilde: readonly string[]
  /** Cite the paragraphs of the field it is reported at: each type has its own. */
  citesField?: true
  /** Our interpretation (F-number), when the source is unclear. */
  fortolkning?: string
  /** How much of the rule the published schema expresses. */
  schema: InSchema
  /**
   * A reader finds it: it is about how a value is written in a table or on lines, which the record no longer shows. JSON
   * cannot break it, and it has no `check`.
   */
  isFoundByReader?: true
  /**
   * A quick test of a text before it is read: false when no record in it can break the rule, which is then skipped. For
   * rules that would otherwise inspect every text of every record.
   */
  screen?(text: string): boolean
  /** Returns the places where the record breaks the rule. Absent when the schema gives both rule and place. */
  check?(record: Draft<Record<string, unknown>>, context: RuleContext): readonly RuleHit[]
}

/** The result when nothing breaks a rule. Shared, because almost every check returns it. */
export const noHits: readonly RuleHit[] = []
