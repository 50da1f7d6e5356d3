import { structureTitles } from '../../../engine/asking'
import type { Finding, Report, Severity } from '../../../engine/piecewise'

/** A finding as it may leave the page: nothing in it comes from the draft. */
export interface TakenFinding {
  severity: Severity
  code: string
  /** What the code is about, in words. */
  title: string
  /** 1-based. */
  record: number
  line?: number
  column?: number
  /** Title of the field or the rule. */
  requirement: string
  kilde: string[]
  url: string
}

/** A report as it may leave the page. */
export interface TakenReport extends Pick<
  Report,
  'ok' | 'format' | 'profile' | 'asOf' | 'edition' | 'counts' | 'version'
> {
  /** The types of the registrations, in order. */
  records: (string | null)[]
  findings: TakenFinding[]
}

/**
 * What of a report may be put in a mail or a case of another system. Messages are left out, because they may repeat a
 * value; so are paths, because a name in them may be the person's own, and the dates of the course. What is left is
 * ours: codes, titles, requirements, paragraphs, and where in the text.
 *
 * @param base address of the site, so that the links lead there from anywhere
 */
export function takenReport(report: Report, base: string): TakenReport {
  const { ok, format, profile, asOf, edition, counts, version, records, findings } = report
  return {
    ok,
    format,
    profile,
    asOf,
    edition,
    counts,
    version,
    records: records.map(({ type }) => type),
    findings: findings.map((finding) => takenFinding(finding, base)),
  }
}

const takenFinding = (
  { severity, code, record, range, requirement }: Finding,
  base: string,
): TakenFinding => ({
  severity,
  code,
  title: structureTitles[code] ?? requirement.title,
  record: record + 1,
  ...(range && { line: range.start.line, column: range.start.column }),
  requirement: requirement.title,
  kilde: requirement.kilde,
  url: new URL(requirement.url, base).href,
})
