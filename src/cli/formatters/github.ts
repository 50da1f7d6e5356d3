import type { Finding, Severity } from '../../api'
import type { FileReport } from '../file-report'
import { casesNotCheckedText } from './cases-not-checked'

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  advice: 'notice',
}

/** One workflow command a finding, which GitHub Actions shows as a note at the line it is about. */
export function* githubReport(reports: readonly FileReport[]): Generator<string> {
  for (const { file, report } of reports) {
    for (const finding of report.findings) yield command(file, finding)
    if (report.casesNotChecked) {
      yield `::warning file=${inProperty(file)}::${inMessage(casesNotCheckedText)}\n`
    }
  }
}

function command(file: string, { severity, range, code, message, requirement }: Finding): string {
  const properties = {
    file,
    line: range?.start.line,
    endLine: range?.end.line,
    col: range?.start.column,
    endColumn: range?.end.column,
    title: code,
  }
  const given = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${inProperty(String(value))}`)
  const kilde = requirement.kilde.length > 0 ? ` (Kilde ${requirement.kilde.join(', ')})` : ''
  return `::${COMMANDS[severity]} ${given.join(',')}::${inMessage(`${message}${kilde}`)}\n`
}

/** A message must stay on its line, and what ends it or means something in it is written by number. */
const inMessage = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const inProperty = (text: string) => inMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
