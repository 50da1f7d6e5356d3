import { checkText, checkValues, listCodes, type CodeMetadata, type Options } from '../engine'
import {
  countedDeadlines as countDeadlines,
  deadlines as deadlinesFrom,
  type CountedDeadline,
} from '../guidance/deadlines/counted-deadlines'
import type { Milestone } from '../guidance/milestone'
import { asJson } from './as-json'
import { checkedOptions, demandDay, demandText } from './checked-options'
import { parts, resolved, wholeGuidance } from './whole-guidance'
import type { Report } from './report'

/**
 * The entry point of the product: the engine with this guidance, for pages and the command line. The npm package exports
 * what package.ts takes of it.
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
export { editionAt, type Edition } from '../guidance/edition'
export { applyFixes } from './apply-fixes'
export { validateText } from './text'
export type { CountedDeadline, Milestone, Report }

/** What is known of every code that a finding can have. */
export const codes: CodeMetadata[] = /* @__PURE__ */ listCodes(wholeGuidance)
export { codes as rules }

/**
 * Checks a value that is already parsed: one registration, or a list of them. Findings have no ranges. The value counts as
 * JSON would hold it: a member that is undefined is not there.
 *
 * @param type name or slug of the type to check as; the same as `options.type`
 * @throws TypeError for what JSON cannot hold, and for an option that is not known or of the wrong kind
 */
export function validate(value: unknown, type?: string, options: Options = {}): Report {
  const checked = {
    ...checkedOptions(options),
    ...(type !== undefined && checkedOptions({ type })),
  }
  return checkValues(listOf(asJson(value, 'value')), resolved(checked), false) as Report
}

/**
 * Checks the registrations of one citizen: each of them, and their course, with its deadlines.
 * Findings have no ranges. (kilde 2.8.1)
 *
 * @param registrations a list in any order, or a forløb; all are taken as one case
 * @returns a report with `milestones`
 * @throws TypeError for what JSON cannot hold, and for an option that is not known or of the wrong kind
 */
export function checkCase(registrations: unknown, options: Options = {}): Report {
  const checked = checkedOptions(options)
  return checkValues(
    listOf(asJson(registrations, 'registrations')),
    resolved(checked),
    true,
  ) as Report
}

/** The same as `checkCase` for a text in any format that `validateText` reads; findings have ranges. */
export function checkCaseText(text: string, options: Options = {}): Report {
  demandText(text)
  return checkText(text, resolved(checkedOptions(options)), true, parts) as Report
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value])

/**
 * The deadlines that follow from a first contact: ydelsesafgørelse, CV and first jobsamtale, in that order. What was done
 * is unknown, so each is pending, or overdue when it has passed at `asOf`.
 * (kilde 3.3.1, 3.3.2, 2.8.5, 2.8.6)
 *
 * @param firstContact YYYY-MM-DD
 * @param options of which `asOf`, the reference date, counts; default: today in Denmark
 * @throws TypeError for an invalid date or option, RangeError for a year before 2004 or after 2060
 */
export function deadlines(firstContact: string, options: Options = {}): Milestone[] {
  demandDay('firstContact', firstContact)
  return deadlinesFrom(firstContact, checkedOptions(options))
}

/**
 * The same deadlines, with how each was counted: which days were left out, and why. (fortolkning F3-F5, F13)
 *
 * @param firstContact YYYY-MM-DD
 * @throws TypeError for an invalid date, RangeError for a year before 2004 or after 2060
 */
export function countedDeadlines(firstContact: string): CountedDeadline[] {
  demandDay('firstContact', firstContact)
  return countDeadlines(firstContact)
}
