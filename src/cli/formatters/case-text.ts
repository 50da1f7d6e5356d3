import type { FileReport } from '../file-report'
import { findingsLines } from './findings-text'
import { nextSteps } from './next-steps'
import { readAs, verdictLines } from './report-frame'
import { timeline } from './timeline'

/**
 * The report of a case as text for people: what was read, the course, the findings, what is missing now and what comes
 * next, and what it was checked against.
 */
export function caseText(about: FileReport): string {
  const { report } = about
  const { milestones = [] } = report
  const hasCourse = milestones.length > 0
  return [
    readAs(about),
    '',
    ...(hasCourse ? timeline(milestones) : [NO_COURSE]),
    '',
    ...findingsLines(about),
    ...(hasCourse ? [...nextSteps(milestones), ''] : []),
    ...verdictLines(report),
    '',
  ].join('\n')
}

const NO_COURSE =
  '  Fristerne kan ikke regnes ud: der er ingen første henvendelse med en dato fra 2004 til 2060.'
