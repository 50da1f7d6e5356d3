import { groundsInWords, type Finding, type Report, type Severity } from '../../api'
import { hangingText } from '../hanging-text'
import { colors } from '../terminal-colors'

/** Danish names of severities, padded so that places align in a column. */
const NAMES: Readonly<Record<Severity, string>> = {
  error: colors.bold(colors.red('Fejl    ')),
  warning: colors.bold(colors.yellow('Advarsel')),
  advice: colors.bold(colors.blue('Råd     ')),
}

/** Columns before a message. */
const INDENT = 20

/** The findings of a report, each with an empty line after it, and how many more there are than it lists. */
export function* findingsLines({ findings, counts }: Report): Generator<string> {
  const left = counts.error + counts.warning + counts.advice - findings.length
  for (const finding of findings) {
    yield* findingLines(finding)
    yield ''
  }
  if (left > 0) {
    yield `  ${left} fund er ikke vist.`
    yield ''
  }
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

/** Replaces control characters: a message may quote a draft, which may contain terminal escape sequences. */
const printable = (text: string) => text.replace(/\p{Cc}/gu, '\uFFFD')
