import type { Finding, Severity } from '../../api/element'
import { severities } from './wording'

/** Findings of one code, in order of place. */
export type SameCode = readonly [Finding, ...Finding[]]

export interface SeverityGroup {
  severity: Severity
  codes: SameCode[]
}

/** Findings by severity, the gravest first, and within it by code, so that one fault is told once. */
export const groupFindings = (findings: readonly Finding[]): SeverityGroup[] =>
  severities
    .map((severity) => ({
      severity,
      codes: gather(
        findings.filter((finding) => finding.severity === severity),
        ({ code }) => code,
      ),
    }))
    .filter(({ codes }) => codes.length > 0)

/** Findings that say the same and rest on the same requirement, so that the message stands once. */
export const groupByMessage = (findings: readonly Finding[]): SameCode[] =>
  gather(findings, ({ message, requirement }) => requirement.url + message)

const gather = (findings: readonly Finding[], keyOf: (finding: Finding) => string): SameCode[] =>
  // A group is made by its first finding, so none is empty.
  [...Map.groupBy(findings, keyOf).values()] as [Finding, ...Finding[]][]
