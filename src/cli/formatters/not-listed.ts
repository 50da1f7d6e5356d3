import type { Report } from '../../api'

/** How many findings a report counts and does not list, as a sentence; empty when it lists all. */
export function notListedText({ findings, counts }: Pick<Report, 'findings' | 'counts'>): string {
  const left = counts.error + counts.warning + counts.advice - findings.length
  return left > 0 ? `${left} fund er ikke vist.` : ''
}
