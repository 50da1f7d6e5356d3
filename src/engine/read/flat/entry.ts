import type { RegistrationType } from '../../../schemas/field'
import type { Place, Span } from '../../model/record'

/** A label and its text, in a row or on a line. */
export interface Entry {
  label: string
  /** The label as `foldLabel` gives it. */
  folded: string
  /** Place of the label. */
  key: Place
  /** Trimmed; empty when nothing is written. */
  text: string
  /** Place of the text, including quotation marks. */
  at: Place
  /** Its first line; absent in a table. */
  line?: Span
  /** The text was put together from pieces, so that it cannot be written over where it stands. */
  isPieced?: true
}

/** The entries of a record, before they are interpreted. */
export interface FlatText {
  entries: readonly Entry[]
  /** Beginning of the record. Missing fields are reported here. */
  opening: Place
  /** The type named by a heading. */
  heading?: RegistrationType | undefined
  /** Formats a text for writing at a place; undefined when it would not be read back. */
  quote(text: string, at: Span): string | undefined
  /** Line break of the text. */
  newline?: string
  /** Folded labels that must not be renamed, because they alone separate the record from its neighbours. */
  needed?: readonly (string | undefined)[]
  /** It shares its labels with the registrations beside it, so that no change of it is safe. */
  isShared?: true
  /** The row has more or fewer cells than the header. */
  isAskew?: true
}
