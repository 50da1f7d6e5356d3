import type { Field } from '../../schemas/field'
import type { FaultDetail } from './fault'
import type { Range } from './finding'
import type { Cell } from './record'

/** The data a message is made from. */
export interface Subject {
  /** How to write a text of a kind, by kind name. */
  howToWrite: Readonly<Record<string, string>>
  /** Title of the field, or of the type when the path is not a field of it. */
  title: string
  /** The field of the path; a generic text field when the type is unknown. */
  field: Field
  /** The path is a field of the type. */
  isKnown: boolean
  detail: FaultDetail
  /** The path is a cell of a table, for which no line can be written. */
  isInTable: boolean
  /** Names of the registration types that are possible at the path. */
  typeNames: readonly string[]
  /** Title of the record's type, in lower case. */
  typeTitle: string
  /** YYYY-MM-DD. */
  asOf: string
}

/** A part of a message: fixed, or made from the subject. Without a final full stop. */
export type Part = string | ((subject: Subject) => string)

/**
 * All messages, in one language. Findings are data; only this turns them into sentences, so a page can load it after the
 * rest.
 */
export interface Words {
  /** The wording of each code. */
  wordings: Readonly<Record<string, Wording>>
  /** The message of a finding in whole sentences: what is wrong, then how to correct it. */
  messageOf(wording: Wording, subject: Subject): string
  /**
   * The position in a table, as a sentence to append to a message; empty when there is no table.
   *
   * @param range of the finding, for words that know more places than the cells of a table
   */
  whereIn(cell: Cell | undefined, range: Range | undefined): string
  /** Titles of the structure codes, for their pages. A report uses the title of the field instead. */
  structureTitles: Readonly<Record<string, string>>
  /**
   * How to write a text of a kind, as a sentence without its full stop, by kind name. By JSON type name: how to write
   * such a value in a table or lines.
   */
  howToWrite: Readonly<Record<string, string>>
}

/** The wording of one finding code. */
export interface Wording {
  /** Title of the code. Those of structure codes are in structure-titles.ts. */
  title?: string
  /** What is wrong. Default: the title. */
  what?: Part
  /** How to correct it. */
  how: Part
}
