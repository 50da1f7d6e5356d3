import { groundsInWords, type Finding, type Report, type Severity } from '../../api'
import { hangingText } from '../hanging-text'
import { colors } from '../terminal-colors'

/** Severities by their Danish names, padded to one width so that places stand in a column. */
const NAMES: Readonly<Record<Severity, string>> = {
  error: colors.bold(colors.red('Fejl    ')),
  warning: colors.bold(colors.yellow('Advarsel')),
  advice: colors.bold(colors.blue('Råd     ')),
}

/** Columns before a message. */
const INDENT = 20

/** The findings of a report, each with an empty line after it, and how many more there are than it lists. */
export function findingsLines({ findings, counts }: Report): string[] {
  const left = counts.error + counts.warning + counts.advice - findings.length
  return [
    ...findings.flatMap((finding) => [...findingLines(finding), '']),
    ...(left > 0 ? [`  ${left} fund er ikke vist.`, ''] : []),
  ]
}

function findingLines(finding: Finding): string[] {
  const { severity, range, message, code, requirement } = finding
  const place = range ? `${range.start.line}:${range.start.column}` : ''
  const grounds = groundsInWords(finding)
  const source = [...(grounds ? [grounds] : []), code, requirement.url].join(' · ')
  return [
    `  ${NAMES[severity]}  ${place.padEnd(7)} ${hangingText(printable(message), INDENT)}`,
    `${' '.repeat(INDENT)}${colors.dim(hangingText(source, INDENT))}`,
  ]
}

/** A message may quote a draft, and a draft may hold characters that would steer a terminal. */
const printable = (text: string) => text.replace(/\p{Cc}/gu, '\uFFFD')
