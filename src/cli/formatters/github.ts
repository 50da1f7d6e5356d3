import { groundsInWords, type Finding, type Severity } from '../../api/text'
import type { Answer, FileReport } from '../file-report'
import { STANDARD_INPUT } from '../report-path'
import { shownText } from '../shown-text'
import { casesNotCheckedText } from './cases-not-checked'
import { notListedText } from './not-listed'

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  advice: 'notice',
}

/**
 * One workflow command a finding, which GitHub Actions shows as a note at the line it is about; and one a file that could
 * not be checked.
 */
export function* githubReport({ reports, unchecked }: Answer): Generator<string> {
  for (const about of reports) {
    const { file, report } = about
    for (const finding of report.findings) yield ofFinding(about, finding)
    if (report.casesNotChecked) yield command('warning', file, {}, casesNotCheckedText)
    const notListed = notListedText(report)
    if (notListed !== '') yield command('warning', file, {}, notListed)
  }
  for (const { file, why } of unchecked) yield command('error', file, {}, why)
}

function ofFinding({ file, document }: FileReport, finding: Finding): string {
  const { severity, code, message } = finding
  // A document has no lines that its reader could find; the message says where.
  const range = document ? undefined : finding.range
  const grounds = groundsInWords(finding)
  const properties = {
    line: range?.start.line,
    endLine: range?.end.line,
    col: range?.start.column,
    endColumn: range?.end.column,
    title: code,
  }
  const told = `${message}${grounds && ` (${grounds})`}`
  return command(COMMANDS[severity], file, properties, told)
}

type Properties = Readonly<Record<string, string | number | undefined>>

/** Standard input is no file in which a note could stand, so its name and the place come with the message. */
function command(kind: string, file: string, properties: Properties, message: string): string {
  if (file !== STANDARD_INPUT) return written(kind, { file, ...properties }, message)
  const { title, line, col } = properties
  const place = line === undefined ? '' : `:${line}:${col}`
  return written(kind, { title }, `${file}${place}: ${message}`)
}

function written(kind: string, properties: Properties, message: string): string {
  const given = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${inProperty(shownText(String(value)))}`)
  return `::${kind}${given.length > 0 ? ` ${given.join(',')}` : ''}::${inMessage(shownText(message))}\n`
}

/** Escapes percent signs, as workflow commands require. A shown text has no line breaks. */
const inMessage = (text: string) => text.replaceAll('%', '%25')

const inProperty = (text: string) => inMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
