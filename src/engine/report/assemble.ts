import { codeBookOf } from '../codes/code-book'
import { innerTypes } from '../fields/determine-type'
import { fieldAt, homeOf, type FieldPlace } from '../fields/field-at'
import type { Fault } from '../model/fault'
import type { Finding } from '../model/finding'
import type { ResolvedOptions } from '../model/options'
import type { LocatedFault } from '../model/located-fault'
import type { CaseSummary, Format, RecordSummary, Report } from '../model/report'
import type { Subject } from '../model/wording'
import type { RegistrationType } from '../../schemas/field'
import { masked } from '../text/masked'
import { requirementOf } from './requirement'
import { rankOf } from './severities'
import { version } from './version'

/** The parts of a report. */
export interface Findings {
  format: Format
  records: RecordSummary[]
  /** In text order. */
  findings: Finding[]
  counts: Report['counts']
  /** Of the case, when there is exactly one. */
  summary?: CaseSummary | undefined
  /** Whether there were too many registrations to follow the cases they make. */
  casesNotChecked?: boolean
  /** What belongs to no field. */
  passedOver?: Report['passedOver']
}

/** Makes a report of findings. */
export function assemble(
  { format, records, findings, counts, summary, casesNotChecked, passedOver }: Findings,
  { guidance, profile, asOf, maxFindings }: ResolvedOptions,
): Report {
  const ok = counts.error === 0
  const edition = summary?.edition ?? guidance.editionAt(asOf)
  const listed = findings.length > maxFindings ? findings.slice(0, maxFindings) : findings
  // Hot path: a report of one record, in which spreads would cost as much as all the rest.
  if (!summary && !casesNotChecked && !passedOver) {
    return { ok, format, profile, asOf, edition, records, findings: listed, counts, version }
  }
  return {
    ok,
    format,
    profile,
    asOf,
    edition,
    records,
    findings: listed,
    counts,
    ...(summary && { milestones: summary.milestones }),
    ...(casesNotChecked && { casesNotChecked }),
    ...(passedOver && { passedOver }),
    version,
  }
}

/** What there is beside the faults. */
interface AboutFaults extends Pick<Findings, 'format' | 'records' | 'summary' | 'passedOver'> {
  /** Findings that are not among them, and are counted only. */
  counted?: Report['counts']
}

/** Makes a report of faults. Only those that are listed are put into words. */
export function assembleFaults(
  faults: readonly LocatedFault[],
  { counted, ...about }: AboutFaults,
  options: ResolvedOptions,
): Report {
  const book = codeBookOf(options.guidance)
  const counts = { error: 0, warning: 0, advice: 0, ...counted }
  for (const { fault } of faults) counts[book.severityOf(fault.code)]++
  if (faults.length === 0) return assemble({ ...about, findings: [], counts }, options)
  const findings = inOrderOfPlace(faults, options)
    .slice(0, options.maxFindings)
    .map((located) => findingOf(located, options))
  return assemble({ ...about, findings, counts }, options)
}

/** Faults in the order in which they are reported. */
export function inOrderOfPlace(
  faults: readonly LocatedFault[],
  { guidance }: Pick<ResolvedOptions, 'guidance'>,
): LocatedFault[] {
  const book = codeBookOf(guidance)
  const rank = ({ fault }: LocatedFault) => rankOf(book.severityOf(fault.code))
  return faults.toSorted((a, b) => byPlace(a, b) || rank(a) - rank(b))
}

/** The sort is stable, so that equals keep the order of the fields. */
const byPlace = (a: LocatedFault, b: LocatedFault): number =>
  a.range && b.range ? a.range.start.offset - b.range.start.offset : a.record - b.record

/** The finding of a fault, with its message. */
export function findingOf(
  { fault, record, type, range, cell, fix }: LocatedFault,
  options: ResolvedOptions,
): Finding {
  const { code, path } = fault
  const { guidance, siteUrl } = options
  const { words } = guidance
  const book = codeBookOf(guidance)
  const subject = subjectOf(fault, type, cell !== undefined, options)
  return {
    code,
    severity: book.severityOf(code),
    record,
    // A field name may be a personal number, and a report never repeats one.
    path: masked(path, guidance.personalNumber),
    ...(range && { range }),
    message: words.messageOf(book.wordingOf(code), subject) + words.whereIn(cell, range),
    requirement: requirementOf(fault, type, guidance, siteUrl),
    ...(fix && { fix }),
  }
}

/** Fallback field when the record type is unknown. */
const unknownField: FieldPlace = {
  field: { title: 'Registreringen', type: 'string' },
  names: [],
  isKnown: false,
}

function subjectOf(
  fault: Fault,
  recordType: RegistrationType | undefined,
  isInTable: boolean,
  { guidance, asOf }: ResolvedOptions,
): Subject {
  const { type, path } = homeOf(fault, recordType)
  const { field, isKnown } = type ? fieldAt(type, path) : unknownField
  const { detail = {}, item } = fault
  return {
    howToWrite: guidance.words.howToWrite,
    title: field.title,
    field,
    isKnown,
    detail,
    isInTable,
    typeNames: (item ? innerTypes(guidance) : guidance.types).map(({ name }) => name),
    typeTitle: type?.title.toLowerCase() ?? '',
    asOf,
  }
}
