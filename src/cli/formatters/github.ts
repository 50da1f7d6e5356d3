import { groundsInWords, type Finding, type Severity } from '../../api'
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

function command(file: string, finding: Finding): string {
  const { severity, range, code, message } = finding
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
  const grounds = groundsInWords(finding)
  return `::${COMMANDS[severity]} ${given.join(',')}::${inMessage(`${message}${grounds && ` (${grounds})`}`)}\n`
}

/** Escapes line breaks and percent signs, as workflow commands require. */
const inMessage = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const inProperty = (text: string) => inMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
