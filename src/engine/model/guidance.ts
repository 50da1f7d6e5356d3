import type { RegistrationType } from '../../schemas/field'
import type { CaseGuidance } from './case-guidance'
import type { Rule } from './rule'
import type { Words } from './wording'

/**
 * The guidance to check against. The engine has none of its own: it reads, judges, locates, fixes and reports by whatever
 * requirements it is given.
 */
export interface Guidance {
  /** The registration types, in display order. Also the order in which they are tried when a record does not say its type. */
  types: readonly RegistrationType[]
  /** Name of the property that holds the type of a record. */
  typeKey: string
  /** Name of the property that identifies the citizen, and so links registrations. */
  referenceKey: string
  /** Matches a text with a possible personal number. No message or report repeats one. */
  personalNumber: RegExp
  /** The code for such a number outside all records. */
  personalNumberCode: string
  /** Codes reported even when another finding covers the same path. */
  alwaysReported: readonly string[]
  /** Codes whose value is superfluous and may be removed; `withItem`: a text is removed together with its list item. */
  superfluous: Readonly<Record<string, 'place' | 'withItem'>>
  /** The rules for single records, in addition to the schema. */
  rules: readonly Rule[]
  words: Words
  /** Words that look like a slip in a name or a value, and are words of their own. Needed for fixes only. */
  otherWords?: readonly string[]
  /** Name of the text kind for free text. */
  freeText: string
  /** The two properties of a list entry that pairs a code-list value with a text; absent when there are no such lists. */
  labelledText?: LabelledText
  /**
   * What people call the fields beside their titles and keys: by the type's name, then by the names that lead to the field,
   * joined by dots. Labels of tables and lines are looked up in them too.
   */
  otherNames?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>
  addresses: Addresses
  /** Name of the edition in force on a date (YYYY-MM-DD). */
  editionAt(date: string): string
  /** The rules for cases; absent while they are not loaded. */
  cases?: CaseGuidance | undefined
}

/** The property names of an entry such as `{ omraade: 'helbred', tekst: '...' }`. */
export interface LabelledText {
  /** Property with the code-list value. In tables and lines that value is used as the label. */
  label: string
  text: string
}

/** Addresses of pages, as paths from the site root. */
export interface Addresses {
  ofCode(code: string): string
  /** @param anchor names of the fields on the way, joined by dots; empty for the type itself */
  ofField(type: RegistrationType, anchor: string): string
}
