/*
 * How a rule says, as data, when it is sure to be kept. The build draws a fast recogniser of clean records from it and
 * from the schemas; what that does not recognise goes to the rule's own check. A clean condition may ask for more than
 * the rule does, which costs time alone, but never for less: a record that breaks the rule would pass unseen.
 *
 * It is told of records that are right in their structure, so that each value is known to be of its field's kind.
 */

/** A field, by the names that lead to it from the record: "registreringsoplysninger/samtaledato". */
export type FieldPath = string

/** A day: that of a field, one that is written out (YYYY-MM-DD), or the one everything is measured at. */
export type Day = { field: FieldPath } | { day: string } | 'as-of'

/** What may hold of a record. A condition about a field that is not there does not hold. */
export type Condition =
  | { all: readonly Condition[] }
  | { any: readonly Condition[] }
  | { not: Condition }
  /** The record is of the type of this name. */
  | { type: string }
  | { field: FieldPath; isOneOf: readonly (string | number | boolean)[] }
  | { field: FieldPath; isPresent: true }
  /** The list has at least so many items. */
  | { field: FieldPath; hasItems: number }
  | { date: Day; isBefore: Day }
  /** From the one to the other there are at least so many days; none from a day to itself. */
  | { daysFrom: Day; to: Day; atLeast: number }

/** What must hold of each date of a record. */
export interface EachDate {
  /** Names of the kinds of dates it is asked of, such as "dato"; left out, of all dates. */
  of?: readonly string[]
  isNotBefore?: Exclude<Day, { field: FieldPath }>
  isNotAfter?: Exclude<Day, { field: FieldPath }>
}

/** What must hold of each text of a record that is not of a code list and no date. */
export interface EachText {
  /** Names of the kinds of texts it is asked of, such as "fritekst"; left out, of all texts. */
  of?: readonly string[]
  /**
   * No groups of so many digits each stand one after the other, whatever signs part them. Digits right after the
   * character `unlessAfter` are let pass.
   */
  hasNoDigitGroups?: { lengths: readonly number[]; unlessAfter?: string }
  /**
   * Has a word that is none of these, or is longer than `length` UTF-16 units. Words are of small letters a-z, æ, ø and å,
   * in lists with a space between.
   */
  saysMoreThan?: { words: readonly string[]; length: number }
}

/** When a record is sure to keep a rule: when all that is said here holds. */
export interface Clean {
  record?: Condition
  eachDate?: EachDate
  eachText?: EachText
  /** No two items of the list have the same value of a code list in the field that is named. */
  list?: { field: FieldPath; hasNoTwoOfSame: string }
}
