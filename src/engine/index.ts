/**
 * The entry point of the engine. The engine has no guidance of its own; it is given one (`Guidance`). It reads, judges,
 * locates, fixes and reports, without clock, page or network.
 */

// The parts of a guidance.
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

// Calendar days, without clock or time zone.
export { dateAlone } from './text/date-alone'
export { dateOfDay } from './calendar/date-of-day'
export { dayNumber, dayOf, isRealDate } from './calendar/day-number'
export { unicodePattern } from './pattern/unicode-pattern'
export { todayInDenmark } from './calendar/today-in-denmark'
export { weekday } from './calendar/weekday'
export { longDate } from './words/dates'
export { groundsInWords } from './words/grounds'

// Checking.
export { checkClean, type TypeOfClean } from './stream/check-clean'
export { checkText } from './stream/check-text'
export { checkValues } from './stream/check-values'
export { ChunkedCheck, type ChunkedReport, type ChunkLimits } from './stream/chunked-check'
export type { Parts } from './stream/parts'
export { formatOfText } from './stream/format-of-text'
export { isLines } from './stream/is-lines'
export { LineCases } from './stream/line-cases'
export { LineReferences, type LineTies } from './stream/line-references'
export { LineChecker, type CoursesVerdict, type LinesVerdict } from './stream/line-checker'
export type { CaseFault } from './case/case-verdict'
export type { Passage } from './model/passage'
export type { LocatedFault } from './model/located-fault'
export { assemble, type Findings } from './report/assemble'
export { inOrder } from './report/in-order'
export { countLineBreaks } from './text/line-index'
export { masked } from './text/masked'
export { nearest } from './text/nearest'
export { resolveOptions, type Options, type ResolvedOptions } from './model/options'

// Optional parts of a check.
export { CasesOfText } from './stream/cases-of-text'
export { applyFixes, type Fixable } from './fix/apply-fixes'
export { fixesFor } from './fix/fixes-for'
export { withdrawCaseFixes } from './fix/withdraw-case-fixes'
export { withdrawMisreadFixes } from './fix/withdraw-misread-fixes'
export { flatFormats } from './read/flat/flat-formats'
export { flatChecks } from './stream/flat-checks'

// Results.
export { listCodes, type CodeMetadata } from './codes/codes'
export type { Edit, Finding, Fix, Position, Range, Requirement, Severity } from './model/finding'
export type { Format, Milestone, Profile, RecordSummary, Report } from './model/report'
export { assembleFaults } from './report/assemble'
export type { FindingsOfCode } from './report/capped-findings'
export { version } from './report/version'
export { danish } from './words/da'

// For a form that changes a draft field by field.
export { determineType, innerTypes } from './fields/determine-type'
export { failingPlace } from './fields/failing-place'
export { fieldAt } from './fields/field-at'
export { editorOf } from './fix/editor-of'
export { child, isWithin, parent, tokensOf } from './model/pointer'
export type { TextRecord } from './model/record'
export type { JsonNode, WrittenJson } from './model/written-json'
export { meaningsOf } from './read/flat/labels'
export { readPlain } from './read/flat/values/plain-value'
export { follow, memberOf } from './read/json/node'
export { readText } from './read/read-text'
