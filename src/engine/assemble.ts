import { types, type RegistrationType } from '../schemas'
import type { CaseSummary } from './case/case-verdict'
import { innerTypes } from './check/determine-type'
import { fieldAt, homeOf, type FieldPlace } from './check/field-at'
import { severityOf } from './code-facts'
import { maskCpr } from './cpr/cpr-number'
import { editionAt } from './edition'
import type { Fault } from './fault'
import type { Finding, Fix, Range } from './finding'
import type { ResolvedOptions } from './options'
import type { Cell } from './read/reading'
import type { Format, RecordSummary, Report } from './report'
import { requirementOf } from './requirement'
import { version } from './version'
import { whereIn } from './words/cell'
import { messageOf, type Subject } from './words/da'
import { wordingOf } from './words/wording-of'

/** A fault with the record it lies in and, where there is text, its range. */
export interface PlacedFault {
  fault: Fault
  record: number
  type: RegistrationType | undefined
  range: Range | undefined
  /** The cell it lies in, in a table. */
  cell?: Cell | undefined
  fix?: Fix | undefined
}

/** Stands for the field where the type of a record, and so its fields, is not known. */
const nowhere: FieldPlace = {
  field: { title: 'Registreringen', type: 'string' },
  names: [],
  isKnown: false,
}

const namesOf = (list: readonly RegistrationType[]) => list.map(({ name }) => name)
const typeNames = namesOf(types)
const innerTypeNames = namesOf(innerTypes)

const SEVERITIES = ['error', 'warning', 'advice']

/**
 * Makes the report of what was found.
 *
 * @param summary of the case, when the records are of one
 */
export function assemble(
  faults: readonly PlacedFault[],
  records: RecordSummary[],
  format: Format,
  options: ResolvedOptions,
  summary?: CaseSummary,
): Report {
  const counts = { error: 0, warning: 0, advice: 0 }
  for (const { fault } of faults) counts[severityOf(fault)]++
  return {
    ok: counts.error === 0,
    format,
    profile: options.profile,
    asOf: options.asOf,
    edition: summary?.edition ?? editionAt(options.asOf),
    records,
    findings: faults
      .toSorted(inOrderOfText)
      .slice(0, options.maxFindings)
      .map((placed) => findingOf(placed, options)),
    counts,
    ...(summary && { milestones: summary.milestones }),
    version,
  }
}

/** By place; at one place errors first. The sort is stable, so that equals keep the order of the fields. */
function inOrderOfText(a: PlacedFault, b: PlacedFault): number {
  const place =
    a.range && b.range ? a.range.start.offset - b.range.start.offset : a.record - b.record
  if (place !== 0) return place
  return rankOf(a) - rankOf(b)
}

const rankOf = ({ fault }: PlacedFault) => SEVERITIES.indexOf(severityOf(fault))

function findingOf(
  { fault, record, type, range, cell, fix }: PlacedFault,
  options: ResolvedOptions,
): Finding {
  return {
    code: fault.code,
    severity: severityOf(fault),
    record,
    // A name may itself be a CPR number, and a report never repeats one.
    path: maskCpr(fault.path),
    ...(range && { range }),
    message: messageOf(wordingOf(fault), subjectOf(fault, type, options.asOf)) + whereIn(cell),
    requirement: requirementOf(fault, type, options.siteUrl),
    ...(fix && { fix }),
  }
}

function subjectOf(fault: Fault, recordType: RegistrationType | undefined, asOf: string): Subject {
  const { type, path } = homeOf(fault, recordType)
  const { field, isKnown } = type ? fieldAt(type, path) : nowhere
  const { detail = {}, item } = fault
  const typeTitle = type?.title.toLowerCase() ?? ''
  return {
    title: field.title,
    field,
    isKnown,
    detail,
    typeNames: item ? innerTypeNames : typeNames,
    typeTitle,
    asOf,
  }
}
