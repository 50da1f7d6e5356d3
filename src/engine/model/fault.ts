import type { RegistrationType } from '../../schemas/field'
import type { HiddenCharacter } from './hidden-character'
import type { SyntaxProblem } from './syntax-problem'

/** A finding before it is put into words: what is wrong and where, as data. */
export interface Fault {
  code: string
  /** JSON Pointer into the record. May point to something missing. */
  path: string
  /** The fault is in the field name, not in the value. */
  inKey?: true
  detail?: FaultDetail
  /** It is told only if the dates of this scope turn out to have their month first, see `DateOrder`. */
  scope?: string
  /**
   * Set when the fault is in a registration inside the record, as in a forløb: the type of that registration, and the
   * length of the part of `path` that leads to it.
   */
  item?: { type: RegistrationType | undefined; start: number }
}

/** What a message needs to know besides the field. Never free text, stamdata or a CPR number. */
export interface FaultDetail {
  /** The value that was found, masked and shortened; absent when it must not be shown. */
  quote?: string | undefined
  /** The nearest valid name; of a date, the real date that is written. */
  nearest?: string | undefined
  /** The character that is in the way, when the text looks just like the one that was meant. */
  hidden?: HiddenCharacter | undefined
  /** Number of characters of a text that is too long. */
  length?: number | undefined
  /** What stopped the reading of JSON. */
  problem?: SyntaxProblem | undefined
  /** The format has no brackets or quotation marks: a table or lines. */
  isPlain?: true
  /** It is about a heading of a table that must not be repeated. */
  isHeading?: true
  /** Number of cells of a table row, and of headings above it, when they differ. */
  cells?: number | undefined
  headings?: number | undefined
  /** What parts the cells of the table. */
  separator?: string | undefined
  /** The date that is meant when the month is written first, YYYY-MM-DD. Day and month of the date that was read change places. */
  meant?: string | undefined
  /** The weekday that is written before a date, and the one of that date; in full and in lower case, as "mandag". */
  weekday?: { written: string; actual: string } | undefined
  /** Field names from which the type was inferred. */
  because?: string[] | undefined
  /** What messages of the guidance's own rules need; the names are defined there. */
  facts?: Readonly<Record<string, string | boolean>>
}
