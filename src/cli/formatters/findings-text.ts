import type { Finding, Report, Severity } from '../../api'
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

function findingLines({ severity, range, message, code, requirement }: Finding): string[] {
  const place = range ? `${range.start.line}:${range.start.column}` : ''
  const kilde = requirement.kilde.length > 0 ? `Kilde ${requirement.kilde.join(', ')} · ` : ''
  const source = `${kilde}${code} · ${requirement.url}`
  return [
    `  ${NAMES[severity]}  ${place.padEnd(7)} ${hangingText(printable(message), INDENT)}`,
    `${' '.repeat(INDENT)}${colors.dim(hangingText(source, INDENT))}`,
  ]
}

/** A message may quote a draft, and a draft may hold characters that would steer a terminal. */
const printable = (text: string) => text.replace(/\p{Cc}/gu, '\uFFFD')
