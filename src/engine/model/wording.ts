import type { Field } from '../../schemas/field'
import type { FaultDetail } from './fault'
import type { Cell } from './record'

/** What a message is made of. */
export interface Subject {
  /** How a text of a kind is written, by the name of the kind. */
  howToWrite: Readonly<Record<string, string>>
  /** The title of the field, or of the type when the place is no field of it. */
  title: string
  /** The field the place belongs to; a text without a title where the type is not known. */
  field: Field
  /** The place is a field of the type. */
  isKnown: boolean
  detail: FaultDetail
  /** The place is a cell of a table, so that no line can be written for it. */
  isInTable: boolean
  /** Names of the registration types that there could be at the place. */
  typeNames: readonly string[]
  /** Title of the record's type, in small letters. */
  typeTitle: string
  /** YYYY-MM-DD. */
  asOf: string
}

/** A part of a message: the same for all, or made from the subject. Without the full stop at its end. */
export type Part = string | ((subject: Subject) => string)

/**
 * All that is said, in one language. Findings are data; only what stands here makes sentences of them, and a page may load it
 * after the rest.
 */
export interface Words {
  /** What is said under each code. */
  wordings: Readonly<Record<string, Wording>>
  /** The message of a finding: what is wrong, then how to put it right, in whole sentences. */
  messageOf(wording: Wording, subject: Subject): string
  /** Where in a table something stands, as a sentence to add to a message; nothing where there is no table. */
  whereIn(cell: Cell | undefined): string
  /** The names of the codes about structure, for their pages. A report names the field instead. */
  structureTitles: Readonly<Record<string, string>>
  /**
   * How a text of a kind is written, as a sentence without its full stop, by the name of the kind; by the name of a JSON
   * type, how such a value is written in a text without brackets.
   */
  howToWrite: Readonly<Record<string, string>>
}

/** What is said under one finding code. */
export interface Wording {
  /** The name of the code. Codes about structure have theirs in structure-titles.ts. */
  title?: string
  /** What is wrong; the title, when it is missing. */
  what?: Part
  /** How to put it right. */
  how: Part
}
