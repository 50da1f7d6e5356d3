/*
 * Clean conditions: data that says when a record certainly satisfies a rule. From these and the schemas the build
 * generates a fast recogniser of clean records; every other record goes to the rule's own check. A clean condition may be
 * stricter than its rule, which only costs time. It must never be weaker: a record that breaks the rule would pass.
 *
 * Conditions are evaluated only for records without structure faults, so every value has the type of its field.
 */

/** The path of a field, names joined by slashes: "registreringsoplysninger/samtaledato". */
export type FieldPath = string

/** A day: the value of a field, a fixed date (YYYY-MM-DD), or the reference date. */
export type Day = { field: FieldPath } | { day: string } | 'as-of'

/** A condition on a record. It is false when it concerns a missing field. */
export type Condition =
  | { all: readonly Condition[] }
  | { any: readonly Condition[] }
  | { not: Condition }
  /** The record is of the type of this name. */
  | { type: string }
  | { field: FieldPath; isOneOf: readonly (string | number | boolean)[] }
  | { field: FieldPath; isPresent: true }
  /** The list has at least this many items. */
  | { field: FieldPath; hasItems: number }
  | { date: Day; isBefore: Day }
  /** At least this many days lie between the two; the distance from a day to itself is 0. */
  | { daysFrom: Day; to: Day; atLeast: number }

/** A condition on each date of a record. */
export interface EachDate {
  /** Names of the date kinds it applies to, such as "dato". Default: all dates. */
  of?: readonly string[]
  isNotBefore?: Exclude<Day, { field: FieldPath }>
  isNotAfter?: Exclude<Day, { field: FieldPath }>
}

/** A condition on each text of a record that is neither a code-list value nor a date. */
export interface EachText {
  /** Names of the text kinds it applies to, such as "fritekst". Default: all texts. */
  of?: readonly string[]
  /**
   * The text has no consecutive groups of these numbers of digits, whatever characters separate them. Digits right after
   * the character `unlessAfter` are ignored.
   */
  hasNoDigitGroups?: { lengths: readonly number[]; unlessAfter?: string }
  /**
   * The text has a word outside these lists, or is longer than `length` UTF-16 units. Each list is one string of lower
   * case words (0-9, a-z, æ, ø, å), separated by spaces.
   */
  saysMoreThan?: { words: readonly string[]; length: number }
}

/** A record certainly satisfies the rule when all of these conditions are true. */
export interface Clean {
  record?: Condition
  eachDate?: EachDate
  eachText?: EachText
  /** No two items of the list have the same code-list value in the named field. */
  list?: { field: FieldPath; hasNoTwoOfSame: string }
}
