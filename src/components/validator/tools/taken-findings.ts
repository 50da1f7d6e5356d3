import { structureTitles } from '../../../api/findings-to-keep'
import { groundsInWords } from '../../../api/words'
import type { Finding, Report, Severity } from '../../../api/element'
import { inFigures } from '../wording'

/** A finding that may leave the page: nothing in it comes from the draft. */
export interface TakenFinding {
  severity: Severity
  code: string
  /** Title of the code. */
  title: string
  /** 1-based. */
  record: number
  line?: number
  column?: number
  /** Title of the field or the rule. */
  requirement: string
  kilde: string[]
  /** What it rests on, in words: the paragraphs of the source, or that the field is ours; '' for neither. */
  grounds: string
  url: string
}

/** A report that may leave the page. */
export interface TakenReport extends Pick<
  Report,
  'ok' | 'format' | 'profile' | 'asOf' | 'edition' | 'counts' | 'passedOver' | 'version'
> {
  /** The types of the registrations, in order. */
  records: (string | null)[]
  findings: TakenFinding[]
  /** Number of findings that are counted but not listed, in a large text. Absent when all are listed. */
  omitted?: number
}

/**
 * The part of a report that may be put in a mail or another system. Leaves out messages, which may repeat a value; paths,
 * where a field name may be private; and the dates of the course. The rest is our own: codes, titles, requirements,
 * paragraphs, and positions in the text.
 *
 * @param absolute makes a link one that leads somewhere from elsewhere too
 */
export function takenReport(report: Report, absolute: (url: string) => string): TakenReport {
  const { ok, format, profile, asOf, edition, counts, passedOver, version, records, findings } =
    report
  const omitted = omittedFrom(report)
  return {
    ok,
    format,
    profile,
    asOf,
    edition,
    counts,
    ...(passedOver && { passedOver }),
    version,
    records: records.map(({ type }) => type),
    findings: findings.map((finding) => takenFinding(finding, absolute)),
    ...(omitted > 0 && { omitted }),
  }
}

const takenFinding = (finding: Finding, absolute: (url: string) => string): TakenFinding => {
  const { severity, code, record, range, requirement } = finding
  return {
    severity,
    code,
    title: structureTitles[code] ?? requirement.title,
    record: record + 1,
    ...(range && { line: range.start.line, column: range.start.column }),
    requirement: requirement.title,
    kilde: requirement.kilde,
    grounds: groundsInWords(finding),
    url: absolute(requirement.url),
  }
}

/** Says that only the first findings are listed; '' when all are. */
export function omittedInWords(report: Pick<Report, 'counts'> & { findings: unknown[] }): string {
  const { findings } = report
  const omitted = omittedFrom(report)
  return omitted
    ? `Kun de første ${inFigures(findings.length)} af ${inFigures(findings.length + omitted)} fund er med her. Antallene gælder dem alle.`
    : ''
}

const omittedFrom = ({
  counts: { error, warning, advice },
  findings,
}: Pick<Report, 'counts'> & { findings: unknown[] }): number =>
  error + warning + advice - findings.length
