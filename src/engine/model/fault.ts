import type { RegistrationType } from '../../schemas/field'
import type { SyntaxProblem } from './syntax-problem'

/** A finding before words: what is wrong and where, as data. */
export interface Fault {
  code: string
  /** JSON Pointer into the record. May name a place that is missing. */
  path: string
  /** The fault lies in the name of the field, not in its value. */
  inKey?: true
  detail?: FaultDetail
  /**
   * For a fault of a registration inside the record, such as one of a forløb: its type, and how many characters of the
   * path lead to it.
   */
  item?: { type: RegistrationType | undefined; start: number }
}

/** What the words need to know beside the field. Never free text, stamdata or a CPR number. */
export interface FaultDetail {
  /** What was found in place of the right thing, masked and shortened; absent where it must not be shown. */
  quote?: string | undefined
  /** The nearest name that would have been right. */
  nearest?: string | undefined
  /** Number of characters in a text that is too long. */
  length?: number | undefined
  /** What stopped the reading of JSON. */
  problem?: SyntaxProblem | undefined
  /** The text has no brackets and quotation marks: a table, or a field a line. */
  isPlain?: true
  /** Keys by which the type was told. */
  because?: string[] | undefined
  /** What the guidance's own words need to know, by names of its own. */
  facts?: Readonly<Record<string, string | boolean>>
}
