import { groundsInWords, type Finding, type Severity } from '../../api/text'
import type { FileReport } from '../file-report'
import { hangingText } from '../hanging-text'
import { colors } from '../terminal-colors'
import { notListedText } from './not-listed'

/** Danish names of severities, padded so that places align in a column. */
const NAMES: Readonly<Record<Severity, string>> = {
  error: colors.bold(colors.red('Fejl    ')),
  warning: colors.bold(colors.yellow('Advarsel')),
  advice: colors.bold(colors.blue('Råd     ')),
}

/** Columns before a message. */
const INDENT = 20

/** The findings of a report, each with an empty line after it, and how many more there are than it lists. */
export function* findingsLines({ report, document }: FileReport): Generator<string> {
  for (const finding of report.findings) {
    // A document has no lines that its reader could find; the message says where.
    yield* findingLines(finding, document ? undefined : finding.range)
    yield ''
  }
  const notListed = notListedText(report)
  if (notListed !== '') {
    yield `  ${notListed}`
    yield ''
  }
}

function findingLines(finding: Finding, range: Finding['range']): string[] {
  const { severity, message, code, requirement } = finding
  const place = range ? `${range.start.line}:${range.start.column}` : ''
  const grounds = groundsInWords(finding)
  const source = [...(grounds ? [grounds] : []), code, requirement.url].join(' · ')
  return [
    `  ${NAMES[severity]}  ${place.padEnd(7)} ${hangingText(message, INDENT)}`,
    `${' '.repeat(INDENT)}${colors.dim(hangingText(source, INDENT))}`,
  ]
}
