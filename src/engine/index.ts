/**
 * The door of the engine. It knows no guidance: what it checks against is handed to it (`Guidance`). It reads, judges,
 * places, fixes and reports; it asks no clock, no page and no network.
 */

// What a guidance is made of.
export type { CaseGuidance, CaseHit, CaseRule, RegistrationPlace } from './model/case-guidance'
export type { Clean, Condition as CleanCondition, Day, EachText } from './model/clean'
export type { FaultDetail } from './model/fault'
export type { Addresses, Guidance, LabelledText } from './model/guidance'
export {
  noHits,
  type Draft,
  type FieldText,
  type Rule,
  type RuleContext,
  type RuleHit,
} from './model/rule'
export type { Part, Subject, Wording, Words } from './model/wording'
export { referenceOf } from './case/registrations-in'

// Days, which have neither clock nor time zone.
export { readDanishDate } from './calendar/danish-date'
export { dateOfDay } from './calendar/date-of-day'
export { dayNumber, dayOf, isRealDate } from './calendar/day-number'
export { todayInDenmark } from './calendar/today-in-denmark'
export { weekday } from './calendar/weekday'
export { longDate } from './words/dates'

// Checking.
export { checkText } from './stream/check-text'
export { checkValues } from './stream/check-values'
export { ChunkedCheck, type ChunkedReport, type ChunkLimits } from './stream/chunked-check'
export type { Parts } from './stream/parts'
export { isLines } from './stream/is-lines'
export { LineCases } from './stream/line-cases'
export { LineChecker, type CoursesVerdict, type LinesVerdict } from './stream/line-checker'
export type { CaseFault } from './case/case-verdict'
export type { Passage } from './model/passage'
export type { PlacedFault } from './model/placed-fault'
export { assemble, type Findings } from './report/assemble'
export { inOrder } from './report/in-order'
export { countLineBreaks } from './text/line-index'
export { resolveOptions, type Options, type ResolvedOptions } from './model/options'

// What a check can wait for.
export { CasesOfText } from './stream/cases-of-text'
export { applyFixes, type Fixable } from './fix/apply-fixes'
export { fixesFor } from './fix/fixes-for'
export { withdrawCaseFixes } from './fix/withdraw-case-fixes'
export { flatFormats } from './read/flat/flat-formats'

// What comes of it.
export { listCodes, type CodeMetadata } from './codes/codes'
export type { Edit, Finding, Fix, Position, Range, Requirement, Severity } from './model/finding'
export type { Format, Milestone, Profile, RecordSummary, Report } from './model/report'
export type { FindingsOfCode } from './report/kept-findings'
export { version } from './report/version'
export { danish } from './words/da'

// For a page on which a draft is changed field by field.
export { determineType, innerTypes } from './fields/determine-type'
export { failingPlace } from './fields/failing-place'
export { fieldAt } from './fields/field-at'
export { editorOf } from './fix/editor-of'
export { child, isWithin, parent, tokensOf } from './model/pointer'
export type { TextRecord } from './model/record'
export type { JsonNode, WrittenJson } from './model/written-json'
export { foldLabel, meaningOf, meaningsOf } from './read/flat/labels'
export { readPlain } from './read/flat/plain-value'
export { follow, memberOf } from './read/json/node'
export { readText } from './read/read-text'
