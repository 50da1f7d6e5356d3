import { additions } from './additions'
import { checkText } from './check-text'
import { checkValues } from './check-values'
import { resolveOptions, type Options } from './options'
import type { Report } from './report'
import { todayInDenmark } from './today-in-denmark'

export { types } from '../schemas'
export { readDanishDate } from './calendar/danish-date'
export { firstKnownYear, lastKnownYear } from './calendar/day-off'
export { weekday } from './calendar/weekday'
export { codes, codes as rules, type CodeMetadata } from './codes'
export { countedDeadlines, deadlines, type CountedDeadline } from './deadlines'
export { editionAt } from './edition'
export { applyFixes } from './fix/apply-fixes'
export type { Finding, Fix, Position, Range, Requirement, Severity } from './finding'
export { isDate, type Options } from './options'
export { bundledSchema, schemas } from './published'
export type { Edition, Format, Milestone, Profile, RecordSummary, Report } from './report'
export { todayInDenmark } from './today-in-denmark'
export { version } from './version'
export { longDate } from './words/dates'
export { groundsInWords } from './words/grounds'
export { checkedAgainst, notChecked } from './words/verdict'

/**
 * Checks draft registrations in a text. Those that belong together, in a forløb or by their borgerReference, are checked
 * as the course of a case too.
 *
 * @param text one registration or several: JSON, one JSON record a line, a table with a header (CSV), or `Felt: værdi` on
 *   lines
 * @returns what was read and what was found, with places in the text. Never throws on any text.
 * @throws TypeError for an option that means nothing
 */
export const validateText = (text: string, options: Options = {}): Report =>
  checkText(text, resolveOptions(options, todayInDenmark), false, additions)

/**
 * Checks a value that is already parsed: one registration, or a list of them. Findings have no ranges.
 *
 * @param type name or slug of the type to check as; the same as `options.type`
 * @throws TypeError for an option that means nothing
 */
export function validate(value: unknown, type?: string, options: Options = {}): Report {
  const asked = type === undefined ? options : { ...options, type }
  return checkValues(listOf(value), resolveOptions(asked, todayInDenmark), false)
}

/**
 * Checks the registrations of one citizen: each of them, and the course they make together, with its deadlines.
 * Findings have no ranges. (kilde 2.8.1)
 *
 * @param registrations a list in any order, or a forløb; all of it is taken to be one case
 * @returns a report with `milestones`
 * @throws TypeError for an option that means nothing
 */
export const checkCase = (registrations: unknown, options: Options = {}): Report =>
  checkValues(listOf(registrations), resolveOptions(options, todayInDenmark), true)

/** The same as `checkCase` for a text in any format that `validateText` reads; findings have ranges. */
export const checkCaseText = (text: string, options: Options = {}): Report =>
  checkText(text, resolveOptions(options, todayInDenmark), true, additions)

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value])
