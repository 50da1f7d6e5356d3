import type { RegistrationType } from '../../schemas/field'
import type { CaseGuidance } from './case-guidance'
import type { Rule } from './rule'
import type { Words } from './wording'

/**
 * What the engine is told of the guidance it checks against. The engine itself knows none: it reads, judges, places, fixes
 * and reports whatever requirements it is handed.
 */
export interface Guidance {
  /** The registration types, in the order in which they are listed, and tried when a record does not say what it is. */
  types: readonly RegistrationType[]
  /** Name of the property that says of which type a record is. */
  typeKey: string
  /** Name of the property that ties the registrations of one citizen together. */
  referenceKey: string
  /** Matches a text that holds what may be a personal number. No message and no report repeats one. */
  personalNumber: RegExp
  /** The code under which such a number is reported where it stands outside all records. */
  personalNumberCode: string
  /** Codes that are reported even where another finding covers the same place. */
  alwaysReported: readonly string[]
  /** Codes of what is one too many and may be taken away; `withItem` when a text goes with the item it is the text of. */
  superfluous: Readonly<Record<string, 'place' | 'withItem'>>
  /** What is checked of each record beside its schema. */
  rules: readonly Rule[]
  words: Words
  /** Name of the kind of text that people write freely. */
  freeText: string
  /** The names of the two properties of an entry that is a text to one value of a code list, where there are such lists. */
  labelledText?: LabelledText
  addresses: Addresses
  /** Name of the edition of the guidance in force on a date (YYYY-MM-DD). */
  editionAt(date: string): string
  /** What is checked of registrations that belong together; absent while it is not loaded. */
  cases?: CaseGuidance | undefined
}

/** Of an entry such as `{ omraade: 'helbred', tekst: '...' }`. */
export interface LabelledText {
  /** Holds the value of the code list. In tables and lines that value is the label. */
  label: string
  text: string
}

/** Where the pages of the site lie, as paths from its root. */
export interface Addresses {
  ofCode(code: string): string
  /** @param anchor names of the fields that lead to the place, joined by dots; empty for the type as a whole */
  ofField(type: RegistrationType, anchor: string): string
}
