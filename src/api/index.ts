import {
  applyFixes,
  checkText,
  checkValues,
  listCodes,
  type CodeMetadata,
  type Options,
} from '../engine'
import { parts, resolved, wholeGuidance } from './whole-guidance'
import type { Report } from './report'

/**
 * The entry point of the product: the engine with this guidance. The npm package exports it; pages and the command line
 * use it.
 */
export { types } from '../schemas'
export { bundledSchema, schemas } from '../schemas/published'
export {
  groundsInWords,
  isRealDate as isDate,
  longDate,
  dateAlone,
  todayInDenmark,
  version,
  weekday,
} from '../engine'
export type {
  CodeMetadata,
  Finding,
  Fix,
  Format,
  Options,
  Position,
  Profile,
  Range,
  RecordSummary,
  Requirement,
  Severity,
} from '../engine'
export { firstKnownYear, lastKnownYear } from '../guidance/deadlines/day-off'
export {
  countedDeadlines,
  deadlines,
  type CountedDeadline,
} from '../guidance/deadlines/counted-deadlines'
export { editionAt, type Edition } from '../guidance/edition'
export type { Milestone } from '../guidance/milestone'
export { validateText } from './text'
export type { Report }
export { applyFixes }

/** What is known of every code that a finding can have. */
export const codes: CodeMetadata[] = /* @__PURE__ */ listCodes(wholeGuidance)
export { codes as rules }

/**
 * Checks a value that is already parsed: one registration, or a list of them. Findings have no ranges.
 *
 * @param type name or slug of the type to check as; the same as `options.type`
 * @throws TypeError for an invalid option
 */
export function validate(value: unknown, type?: string, options: Options = {}): Report {
  const requested = type === undefined ? options : { ...options, type }
  return checkValues(listOf(value), resolved(requested), false) as Report
}

/**
 * Checks the registrations of one citizen: each of them, and their course, with its deadlines.
 * Findings have no ranges. (kilde 2.8.1)
 *
 * @param registrations a list in any order, or a forløb; all are taken as one case
 * @returns a report with `milestones`
 * @throws TypeError for an invalid option
 */
export const checkCase = (registrations: unknown, options: Options = {}): Report =>
  checkValues(listOf(registrations), resolved(options), true) as Report

/** The same as `checkCase` for a text in any format that `validateText` reads; findings have ranges. */
export const checkCaseText = (text: string, options: Options = {}): Report =>
  checkText(text, resolved(options), true, parts) as Report

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value])
