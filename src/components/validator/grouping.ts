import type { Finding, Severity } from '../../api/element'
import { severities } from './wording'

/** Findings of one code, in text order. */
export type SameCode = readonly [Finding, ...Finding[]]

export interface SeverityGroup {
  severity: Severity
  codes: SameCode[]
}

/** Groups findings by severity, most severe first, then by code. */
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

/** Groups findings with the same message and requirement, so that the message is shown once. */
export const groupByMessage = (findings: readonly Finding[]): SameCode[] =>
  gather(findings, ({ message, requirement }) => requirement.url + message)

const gather = (findings: readonly Finding[], keyOf: (finding: Finding) => string): SameCode[] =>
  // A group is made by its first finding, so none is empty.
  [...Map.groupBy(findings, keyOf).values()] as [Finding, ...Finding[]][]
